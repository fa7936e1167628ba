import { z } from 'zod';
import { lookUp, text, texts } from './row-shapes.ts';
import { readStatement } from './statement.ts';

/** Spellings side by side: `null` for a node that nobody gave any. */
const FormsRowSchema = z.object({
  id: text,
  forms: texts.nullable(),
  formLanguages: texts.nullable(),
  formPlaces: texts.nullable(),
  formIssues: texts.nullable(),
});
export type FormsRow = z.infer<typeof FormsRowSchema>;

const inIssue = { params: z.object({ issue: text, limit: z.int().positive() }), row: FormsRowSchema };

/** What bears spellings from several issues: by ids, and by an issue that prints some of them. */
export const READ_FORMS = {
  Person: {
    byIds: lookUp('read-forms-of-persons', FormsRowSchema),
    inIssue: readStatement('read-forms-of-persons-in-issue', inIssue),
  },
  Institution: {
    byIds: lookUp('read-forms-of-institutions', FormsRowSchema),
    inIssue: readStatement('read-forms-of-institutions-in-issue', inIssue),
  },
} as const;
