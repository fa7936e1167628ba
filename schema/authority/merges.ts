import { z } from 'zod';

/** The version of the curator's file that this program reads. */
export const MERGES_VERSION = 1;

/**
 * A mention as an authority file shows it among the `forms`: its text and its place, so that a form can be copied as it stands.
 * Printed form, position of the article and number of the reference outlast another extraction of the issue.
 */
export const PrintedMentionSchema = z.strictObject({
  text: z.string().min(1),
  place: z.string().min(1),
  /** Of no account; copied along from the authority file. */
  language: z.string().optional(),
});
export type PrintedMention = z.infer<typeof PrintedMentionSchema>;

/** Why, for the next curator. */
const note = z.string().min(1).optional();

export const KindDecisionsSchema = z.strictObject({
  /** These are one. */
  merge: z.array(z.strictObject({ mentions: z.array(PrintedMentionSchema).min(2), note })).default([]),
  /** None of `mentions` is one of `from`. */
  split: z
    .array(z.strictObject({ mentions: z.array(PrintedMentionSchema).min(1), from: z.array(PrintedMentionSchema).min(1), note }))
    .default([]),
  /** What bears this form is shown by it. */
  prefer: z.array(z.strictObject({ form: PrintedMentionSchema, note })).default([]),
});
export type KindDecisions = z.infer<typeof KindDecisionsSchema>;

/** The decisions for one issue, which is known by the year and number that it prints. */
export const IssueDecisionsSchema = z.strictObject({
  issue: z.strictObject({ year: z.int().nullable(), number: z.string().min(1).nullable(), issn: z.string().min(1).optional() }),
  persons: KindDecisionsSchema.optional(),
  works: KindDecisionsSchema.optional(),
  institutions: KindDecisionsSchema.optional(),
  theories: KindDecisionsSchema.optional(),
});
export type IssueDecisions = z.infer<typeof IssueDecisionsSchema>;

/** A curator's file (`merges.json`): what overrides the rules by which mentions are taken for one thing. */
export const MergesSchema = z.strictObject({ mergesVersion: z.literal(MERGES_VERSION), issues: z.array(IssueDecisionsSchema) });
export type Merges = z.infer<typeof MergesSchema>;

export const NO_MERGES: Merges = { mergesVersion: MERGES_VERSION, issues: [] };
