import { z } from 'zod';
import { LineSpanSchema } from './provenance.ts';

export const REFERENCE_TYPES = ['journal-article', 'book', 'chapter', 'report', 'law', 'webpage', 'news', 'thesis', 'other'] as const;
export const ReferenceTypeSchema = z.enum(REFERENCE_TYPES);
export type ReferenceType = z.infer<typeof ReferenceTypeSchema>;

/** A person as a reference prints the name. */
export const NameSchema = z.strictObject({ family: z.string().min(1), given: z.string().min(1).nullable() });
export type Name = z.infer<typeof NameSchema>;

/** Family name first, as reference lists print it. */
export const textOfName = ({ family, given }: Name): string => (given === null ? family : `${family} ${given}`);

const text = z.string().min(1).nullable();

/** What one printed reference says, field by field. The conventions are those of `schema/record/README.md`. */
export const ReferenceFieldsSchema = z.strictObject({
  type: ReferenceTypeSchema,
  /** Language of the cited work (BCP 47 primary subtag). */
  language: z.string().regex(/^[a-z]{2,3}$/),
  authors: z.array(NameSchema),
  corporateAuthor: text,
  editorsOrTranslators: z.array(z.string().min(1)),
  year: z.int().min(1000).max(2200).nullable(),
  title: text,
  container: text,
  volume: text,
  issue: text,
  pages: text,
  publisher: text,
  place: text,
  doi: text,
  url: text,
  /** ISO date. */
  accessed: z.iso.date().nullable(),
});
export type ReferenceFields = z.infer<typeof ReferenceFieldsSchema>;

/** What the romanized twin of an entry says. */
export const RomanizedFieldsSchema = z.strictObject({
  authors: z.array(NameSchema),
  title: text,
  /** The English translation that the entry gives in [brackets]. */
  titleEn: text,
  year: z.int().min(1000).max(2200).nullable(),
  doi: text,
  url: text,
});
export type RomanizedFields = z.infer<typeof RomanizedFieldsSchema>;

/** One numbered entry of an article's reference list, both printings kept whole. */
export const ReferenceSchema = z.strictObject({
  n: z.int().positive(),
  ...ReferenceFieldsSchema.shape,
  romanized: RomanizedFieldsSchema.nullable(),
  printed: z.strictObject({ native: text, romanized: text }),
  lines: z.strictObject({ native: LineSpanSchema.nullable(), romanized: LineSpanSchema.nullable() }),
  cutByPageBreak: z.boolean(),
});
export type Reference = z.infer<typeof ReferenceSchema>;
