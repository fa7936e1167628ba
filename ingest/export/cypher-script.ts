import { MERGE_META, MERGE_NODES, MERGE_RELATIONSHIPS } from '../../schema/cypher/write-statements.ts';
import { META } from '../../schema/graph/model-version.ts';
import { SCHEMA } from '../../schema/store/neo4j/schema.ts';
import { nodeLiteral, relationshipLiteral } from './cypher-literal.ts';
import type { GraphPage } from './graph-pages.ts';

/** Measured: with 20 to 50 rows Neo4j takes in 2.5 times as many a second as with 200, which it plans disproportionately long. */
const ROWS_IN_STATEMENT = 25;
const AWAIT_SECONDS = 300;

/** The statement once for so many rows, with the rows written out in the place of its parameter. */
function script(text: string, rows: readonly string[]): string {
  const statement = text.replace(/^(?:\/\/[^\n]*\n)*/, '').trimEnd();
  let written = '';
  for (let at = 0; at < rows.length; at += ROWS_IN_STATEMENT) {
    const list = `[\n${rows.slice(at, at + ROWS_IN_STATEMENT).join(',\n')}\n]`;
    written += `${statement.replace('$rows', () => list)};\n`;
  }
  return written;
}

/** Constraints and indexes: what merging needs first of all. */
export const schemaScript = (): string =>
  [...SCHEMA.map(({ statement }) => statement), `CALL db.awaitIndexes(${AWAIT_SECONDS})`].map((each) => `${each};\n`).join('');

/** The statements of a load, with the rows of the page in them; each ends with a semicolon. */
export const pageScript = (page: GraphPage): string =>
  page.kind === 'nodes'
    ? script(MERGE_NODES[page.table].text, page.rows.map(nodeLiteral))
    : script(MERGE_RELATIONSHIPS[page.table].text, page.rows.map(relationshipLiteral));

/** The mark of the model: last, so that only a whole graph bears it. */
export const markScript = (): string => script(MERGE_META.text, [nodeLiteral(META)]);
