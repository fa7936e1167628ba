import type grafeo from '@grafeo-db/js';
import { LOOKUPS, SEARCH_TEXT } from '../../graph/constraints.ts';

/** Makes constraints and indexes; harmless when they are there. */
export async function makeSchema(db: grafeo.GrafeoDB): Promise<void> {
  for (const [label, { unique, indexed }] of Object.entries(LOOKUPS)) {
    const name = `${label.toLowerCase()}_${unique}`;
    await db.executeCypher(`CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${unique} IS UNIQUE`);
    for (const property of [unique, ...indexed]) {
      await db.executeCypher(`CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
    }
  }
  // Graphs made before `search-index.ts` have text indexes of the engine, each a drag on every write.
  for (const label of SEARCH_TEXT.labels) await db.dropTextIndex(label, SEARCH_TEXT.property);
}
