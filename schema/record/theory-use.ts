import { z } from 'zod';
import { LanguageSchema } from './language.ts';
import { LineSpanSchema } from './provenance.ts';

export const TheoryKindSchema = z.enum(['theory', 'school', 'framework', 'method']);
export type TheoryKind = z.infer<typeof TheoryKindSchema>;

export const TheoryRoleSchema = z.enum(['central', 'supporting', 'mention']);
export type TheoryRole = z.infer<typeof TheoryRoleSchema>;

/** One passage in which an article speaks of a theory. */
export const TheoryMentionSchema = z.strictObject({
  /** The words as printed. */
  phrase: z.string().min(1),
  /** Heading of the section, or the label of the abstract or the keywords; `null` before the first heading. */
  section: z.string().min(1).nullable(),
  /** Ordinal of the paragraph in the article's body, counted from 1; 0 for abstracts and keywords. */
  paragraph: z.int().nonnegative(),
  lines: LineSpanSchema,
  language: LanguageSchema,
  /** Numbers of the references printed in the passage for it. */
  refs: z.array(z.int().positive()),
  /** The sentence; `null` where prose is withheld. */
  sentence: z.string().min(1).nullable(),
});
export type TheoryMention = z.infer<typeof TheoryMentionSchema>;

/** A theory, school, framework or method that an article draws on. */
export const TheoryUseSchema = z.strictObject({
  canonicalEn: z.string().min(1),
  /** The English name that discovery gives it without the vocabulary; absent where only the vocabulary knows it. */
  discoveredAs: z.string().min(1).optional(),
  kind: TheoryKindSchema,
  /** Full canonical names of those whom the text ties to it. */
  thinkers: z.array(z.string().min(1)),
  asPrinted: z.array(z.string().min(1)),
  refs: z.array(z.int().positive()),
  /** One sentence that shows the use; `null` where prose is withheld. */
  evidence: z.string().min(1).nullable(),
  role: TheoryRoleSchema,
  mentions: z.array(TheoryMentionSchema).min(1),
});
export type TheoryUse = z.infer<typeof TheoryUseSchema>;
