import type grafeo from '@grafeo-db/js';
import { SEARCH_TEXT } from '../../../schema/graph/constraints.ts';
import type { BareReader } from './question.ts';

export const bareEmbeddedReader = (db: grafeo.GrafeoDB): BareReader => ({
  read: async (text, params) => (await db.executeCypher(text, params)).toArray(),
  search: (terms, first) =>
    Promise.all(SEARCH_TEXT.labels.map((label) => db.textSearch(label, SEARCH_TEXT.property, terms.join(' '), first))),
  close: async () => db.close(),
});
