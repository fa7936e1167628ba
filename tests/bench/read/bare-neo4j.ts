import type { Driver } from 'neo4j-driver';
import type { Query } from '../../../schema/store/engine.ts';
import { SEARCHABLE } from '../../../schema/store/graph-store.ts';
import { findText } from '../../../schema/store/neo4j/full-text.ts';
import { searchQueryOf } from '../../../schema/store/search-query.ts';
import { CANDIDATES } from '../../../schema/store/store-over.ts';
import { runBare } from '../load/bare-neo4j.ts';
import type { BareReader } from './question.ts';

/** The query that the store sends for a search, overheard. */
async function searchOf(text: string): Promise<Query> {
  const heard: Query[] = [];
  const executor = {
    read: async (query: Query) => {
      heard.push(query);
      return [];
    },
    write: async () => undefined,
  };
  await findText(executor, { ...searchQueryOf(text), labels: SEARCHABLE, limit: CANDIDATES });
  const [query] = heard;
  if (query === undefined) throw new Error('A search asks nothing');
  return query;
}

/** The same queries through the driver, with nothing of ours between. */
export function bareNeo4jReader(driver: Driver, database: string): BareReader {
  const read: BareReader['read'] = async (text, params) =>
    (await runBare(driver, database, text, params, 'READ')).records.map((record) => record.toObject());
  return {
    read,
    async search(text) {
      const query = await searchOf(text);
      return read(query.text, query.params);
    },
    close: () => driver.close(),
  };
}
