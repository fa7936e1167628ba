import { z } from 'zod';
import { lookUp, maybeText, maybeWhole, PageSchema, text, whole } from './row-shapes.ts';
import { readStatement } from './statement.ts';

const FindingRowSchema = z.object({
  id: text,
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  suggestion: maybeText,
  line: maybeWhole,
  article: maybeText,
});
export type FindingRow = z.infer<typeof FindingRowSchema>;

export const listFindings = readStatement('list-findings', {
  params: PageSchema,
  row: FindingRowSchema.extend({ total: whole }),
});
export const readFindingsOfArticles = lookUp('read-findings-of-articles', FindingRowSchema);
