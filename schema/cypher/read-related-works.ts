import { z } from 'zod';
import { lookUp, text, texts, whole } from './row-shapes.ts';
import { readStatement } from './statement.ts';

const CoupledRowSchema = z.object({ article: text, coupled: text, shared: whole });
/** Two articles that cite the same works. */
export type CoupledRow = z.infer<typeof CoupledRowSchema>;

const CoCitedRowSchema = z.object({ work: text, coCited: text, together: whole });
/** Two works that the same articles cite. */
export type CoCitedRow = z.infer<typeof CoCitedRowSchema>;

export const readCoupledArticles = lookUp('read-coupled-articles', CoupledRowSchema);
export const readCoCitedWorks = lookUp('read-co-cited-works', CoCitedRowSchema);
export const readShortestPath = readStatement('read-shortest-path', {
  params: z.object({ from: text, to: text, limit: z.int().positive() }),
  row: z.object({ ids: texts }),
});
