import { z } from 'zod';
import { ReferenceTypeSchema } from '../record/reference.ts';
import { json, list, lookUp, maybeText, maybeWhole, provenance, text, whole } from './row-shapes.ts';

const WorkRowSchema = z.object({
  id: text,
  type: ReferenceTypeSchema,
  title: maybeText,
  titleRomanized: maybeText,
  titleEn: maybeText,
  corporateAuthor: maybeText,
  year: maybeWhole,
  container: maybeText,
  volume: maybeText,
  issue: maybeText,
  pages: maybeText,
  publisher: maybeText,
  place: maybeText,
  doi: maybeText,
  url: maybeText,
  language: maybeText,
  isArticle: z.boolean(),
  citedByCount: whole,
});
export type WorkRow = z.infer<typeof WorkRowSchema>;

/** Bracketed groups of the body: line, section, as printed; stored as JSON. */
const PlacesSchema = json(z.array(z.tuple([z.int(), maybeText, text])))
  .nullable()
  .transform((places) => (places ?? []).map(([line, section, printed]) => ({ line, section, printed })));

const CitationRowSchema = z.object({
  article: text,
  work: text,
  number: whole,
  timesCited: whole,
  printedNative: maybeText,
  printedRomanized: maybeText,
  places: PlacesSchema,
  ...provenance,
});
/** One entry of a reference list. */
export type CitationRow = z.infer<typeof CitationRowSchema>;

const VersionRowSchema = z.object({ work: text, version: text });
/** A work and a version of it. */
export type VersionRow = z.infer<typeof VersionRowSchema>;

export const listWorks = list('list-works');
export const readWorks = lookUp('read-works', WorkRowSchema);
export const readVersionsOfWorks = lookUp('read-versions-of-works', VersionRowSchema);
export const readCitationsOfArticles = lookUp('read-citations-of-articles', CitationRowSchema);
export const readCitationsOfWorks = lookUp('read-citations-of-works', CitationRowSchema);
