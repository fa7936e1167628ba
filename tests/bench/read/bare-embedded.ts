import type grafeo from '@grafeo-db/js';
import { SEARCH_TEXT } from '../../../schema/graph/constraints.ts';
import { searchTermsOf } from '../../../schema/text/search-text.ts';
import type { BareReader } from './question.ts';

/** Searches are for whole words alone: the engine knows no beginnings of words. */
export const bareEmbeddedReader = (db: grafeo.GrafeoDB): BareReader => ({
  read: async (text, params) => (await db.executeCypher(text, params)).toArray(),
  async search(text, first) {
    const { words, skeletons } = searchTermsOf(text);
    const terms = [...words, ...skeletons].join(' ');
    return Promise.all(SEARCH_TEXT.labels.map((label) => db.textSearch(label, SEARCH_TEXT.property, terms, first)));
  },
  close: async () => db.close(),
});
