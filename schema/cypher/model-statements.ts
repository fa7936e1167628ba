import { z } from 'zod';
import { text, texts, whole, wholes } from './row-shapes.ts';
import { readStatement } from './statement.ts';

const upTo = z.object({ limit: z.int().positive() });

/** What the graph says of itself. */
export const READ_MODEL_VERSION = readStatement('read-model-version', {
  params: z.object({ id: text, limit: z.int().positive() }),
  row: z.object({ modelVersion: whole }),
});

/** Whether anything was ever loaded. */
export const READ_BEGUN = readStatement('read-begun', { params: upTo, row: z.object({ id: text }) });

const unplaced = z.object({
  id: text,
  forms: whole,
  places: texts.nullable(),
  articles: z.array(z.object({ issue: text, position: whole })),
});
export type UnplacedForms = z.infer<typeof unplaced>;

/** Nodes of graphs from before spellings said which issue prints them. */
export const READ_UNPLACED_FORMS = {
  Person: readStatement('read-unplaced-forms-of-persons', { params: upTo, row: unplaced }),
  Institution: readStatement('read-unplaced-forms-of-institutions', { params: upTo, row: unplaced }),
} as const;

/** Citations of graphs from before their places were one property. */
export const READ_UNJOINED_PLACES = readStatement('read-unjoined-places', {
  params: upTo,
  row: z.object({ from: text, to: text, key: text, lines: wholes, sections: texts, printed: texts }),
});
