import { z } from 'zod';
import { ArticleSchema } from './article.ts';
import { DiagnosticSchema } from './diagnostic.ts';
import { LanguageSchema, LocalizedTextSchema } from './language.ts';
import { ProvenanceMapSchema } from './provenance.ts';

/** The version of the record's shape that this program writes and reads. */
export const RECORD_VERSION = 1;

/** What a record may leave out so that it holds facts only and no prose or private address. */
export const WITHHOLDABLE = ['abstract', 'email', 'evidence', 'funding'] as const;

/** A member of the editorial board, one entry a printed line. */
export const BoardMemberSchema = z.strictObject({
  language: LanguageSchema,
  /** The heading under which the line stands, such as `Editorial team`. */
  body: z.string().min(1),
  name: z.string().min(1),
  /** Role, degree and affiliation as printed. */
  affiliation: z.string().min(1).nullable(),
});
export type BoardMember = z.infer<typeof BoardMemberSchema>;

export const JournalSchema = z.strictObject({
  title: LocalizedTextSchema,
  issn: z.strictObject({ print: z.string().nullable(), online: z.string().nullable() }),
  doi: z.string().nullable(),
  publisher: LocalizedTextSchema,
  website: z.string().nullable(),
});
export type Journal = z.infer<typeof JournalSchema>;

/**
 * An issue record: everything the extractor read out of one source text.
 * `diagnostics` lists what was seen and not understood, faults of the source and uncertain decisions.
 */
export const IssueRecordSchema = z.strictObject({
  recordVersion: z.literal(RECORD_VERSION),
  source: z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    encoding: z.string().min(1),
    lines: z.int().positive(),
  }),
  /** The parts left out of this copy of the record, empty when it is whole. */
  withheld: z.array(z.enum(WITHHOLDABLE)),
  journal: JournalSchema,
  issue: z.strictObject({
    year: z.int().min(1800).max(2200).nullable(),
    number: z.string().min(1).nullable(),
    /** Number counted through from the first issue, where printed. */
    wholeNumber: z.string().min(1).nullable(),
  }),
  editorialBoard: z.array(BoardMemberSchema),
  articles: z.array(ArticleSchema).min(1),
  diagnostics: z.array(DiagnosticSchema),
  provenance: ProvenanceMapSchema,
});
export type IssueRecord = z.infer<typeof IssueRecordSchema>;
