import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { InstitutionMentionSchema, PersonMentionSchema, WorkMentionSchema } from '../../../schema/authority/authority.ts';

const groupsOf = <T extends z.ZodType>(mention: T) => z.array(z.strictObject({ name: z.string(), mentions: z.array(mention).min(1) }));
const TruthSchema = z.strictObject({
  persons: groupsOf(PersonMentionSchema),
  works: groupsOf(WorkMentionSchema),
  institutions: groupsOf(InstitutionMentionSchema),
});

/** Who is who in the ten articles, made by hand; see the README beside it. */
export const truth = TruthSchema.parse(JSON.parse(await readFile(new URL('truth.json', import.meta.url), 'utf8')));

/** Pairwise F1, and the share of the truth's mentions that the authority file must have. */
export const AUTHORITY_BARS = [
  ['persons', { f1: 0.99, compared: 0.9 }],
  ['works', { f1: 1, compared: 1 }],
  ['institutions', { f1: 0.98, compared: 1 }],
] as const;
