import type { Driver } from 'neo4j-driver';
import { runBare } from '../load/bare-neo4j.ts';
import { FULL_TEXT_INDEX } from '../../../schema/store/neo4j/full-text.ts';
import type { BareReader } from './question.ts';

const SEARCH = `CALL db.index.fulltext.queryNodes('${FULL_TEXT_INDEX.name}', $query) YIELD node, score
RETURN node.id AS id, labels(node) AS labels, score LIMIT $limit`;

export function bareNeo4jReader(driver: Driver, database: string): BareReader {
  const read: BareReader['read'] = async (text, params) =>
    (await runBare(driver, database, text, params, 'READ')).records.map((record) => record.toObject());
  return { read, search: (terms, first) => read(SEARCH, { query: terms.join(' '), limit: first }), close: () => driver.close() };
}
