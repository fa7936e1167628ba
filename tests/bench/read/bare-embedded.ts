import type grafeo from '@grafeo-db/js';
import { SEARCH_TEXT } from '../../../schema/graph/constraints.ts';
import { searchTermsOf } from '../../../schema/text/search-text.ts';
import type { BareReader } from './question.ts';

/** Searches are for whole words alone: the engine knows no beginnings of words. */
export function bareEmbeddedReader(db: grafeo.GrafeoDB): BareReader {
  let indexed: Promise<void> | null = null;
  const index = async (): Promise<void> => {
    for (const label of SEARCH_TEXT.labels) {
      await db.createTextIndex(label, SEARCH_TEXT.property, { tokenizer: 'standard', stopWords: [] });
    }
  };
  return {
    read: async (text, params) => (await db.executeCypher(text, params)).toArray(),
    async search(text, first) {
      await (indexed ??= index());
      const { words, skeletons } = searchTermsOf(text);
      const terms = [...words, ...skeletons].join(' ');
      return Promise.all(SEARCH_TEXT.labels.map((label) => db.textSearch(label, SEARCH_TEXT.property, terms, first)));
    },
    close: async () => db.close(),
  };
}
