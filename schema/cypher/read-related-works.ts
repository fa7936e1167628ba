import { z } from 'zod';
import { lookUp, text, texts, whole } from './row-shapes.ts';
import { readStatement } from './statement.ts';

/** Two articles that cite the same works. */
export const readCoupledArticles = lookUp('read-coupled-articles', z.object({ article: text, coupled: text, shared: whole }));

/** Two works that the same articles cite. */
export const readCoCitedWorks = lookUp('read-co-cited-works', z.object({ work: text, coCited: text, together: whole }));

/** How one comes from a work to another. */
export const readShortestPath = readStatement('read-shortest-path', {
  params: z.object({ from: text, to: text, limit: z.int().positive() }),
  row: z.object({ ids: texts }),
});
