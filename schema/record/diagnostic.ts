import { z } from 'zod';

/** How a diagnostic is meant: a fault of the source, a decision the reader should check, or a passage that was not understood. */
export const DiagnosticKindSchema = z.enum(['source-fault', 'uncertain', 'not-understood']);
export type DiagnosticKind = z.infer<typeof DiagnosticKindSchema>;

/** Printed as `file:line: code message`. */
export const DiagnosticSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  kind: DiagnosticKindSchema,
  severity: z.enum(['error', 'warning', 'info']),
  line: z.int().positive(),
  article: z.int().positive().nullable(),
  message: z.string().min(1),
  suggestion: z.string().min(1).nullable(),
});
export type Diagnostic = z.infer<typeof DiagnosticSchema>;
