import { z } from 'zod';
import { LanguageSchema, LocalizedListSchema, LocalizedTextSchema } from './language.ts';
import { LineSpanSchema, ProvenanceMapSchema } from './provenance.ts';
import { ReferenceSchema } from './reference.ts';
import { TheoryUseSchema } from './theory-use.ts';

/** An author's affiliation: the institution apart from its unit and its place. */
export const AffiliationSchema = z.strictObject({
  asPrinted: z.string().min(1),
  /** English name of the institution, from the source or the vocabulary; `null` where neither gives one. */
  canonicalEn: z.string().min(1).nullable(),
  unit: z.string().min(1).nullable(),
  city: z.string().min(1).nullable(),
  country: z.string().min(1).nullable(),
});
export type Affiliation = z.infer<typeof AffiliationSchema>;

export const AuthorSchema = z.strictObject({
  order: z.int().positive(),
  /** The spelling of the contents table first, else of the head. */
  name: LocalizedTextSchema,
  /** Every other spelling in the issue. */
  variants: z.array(z.string().min(1)),
  email: z.string().min(3).nullable(),
  /** 0000-0000-0000-000X, only as printed. */
  orcid: z
    .string()
    .regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)
    .nullable(),
  institutions: z.array(AffiliationSchema),
  /** Role and degree as printed. */
  position: z.string().min(1).nullable(),
});
export type Author = z.infer<typeof AuthorSchema>;

const ReferenceListSchema = z.strictObject({ heading: z.string().min(1), count: z.int().nonnegative(), lines: LineSpanSchema });

/** One bracketed group of citations in the body, such as `[14; 15; 16]`. */
export const CitationGroupSchema = z.strictObject({
  printed: z.string().min(1),
  /** Reference numbers in print order, ranges expanded. */
  numbers: z.array(z.int().positive()).min(1),
  line: z.int().positive(),
  section: z.string().min(1).nullable(),
  paragraph: z.int().nonnegative(),
});
export type CitationGroup = z.infer<typeof CitationGroupSchema>;

export const InTextSchema = z.strictObject({
  /** How many bracketed groups the body has. */
  markers: z.int().nonnegative(),
  /** How many groups cite each number. */
  citedNumbers: z.record(z.string().regex(/^\d+$/), z.int().positive()),
  neverCited: z.array(z.int().positive()),
  groups: z.array(CitationGroupSchema),
});
export type InText = z.infer<typeof InTextSchema>;

export const ArticleSchema = z.strictObject({
  position: z.int().positive(),
  lines: LineSpanSchema,
  pages: z.strictObject({ start: z.int().positive().nullable(), end: z.int().positive().nullable() }),
  section: LocalizedTextSchema,
  bodyLanguage: LanguageSchema,
  title: LocalizedTextSchema,
  authors: z.array(AuthorSchema),
  keywords: LocalizedListSchema,
  /** The text of the abstract; `null` where there is none or prose is withheld. */
  abstract: LocalizedTextSchema,
  funding: z.strictObject({ asPrinted: z.string().min(1).nullable(), grants: z.array(z.string().min(1)) }).nullable(),
  sections: z.array(z.strictObject({ heading: z.string().min(1), line: z.int().positive() })),
  referenceLists: z.strictObject({ native: ReferenceListSchema.nullable(), romanized: ReferenceListSchema.nullable() }),
  references: z.array(ReferenceSchema),
  inText: InTextSchema,
  theories: z.array(TheoryUseSchema),
  provenance: ProvenanceMapSchema,
});
export type Article = z.infer<typeof ArticleSchema>;
