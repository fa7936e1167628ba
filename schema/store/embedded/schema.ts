import type grafeo from '@grafeo-db/js';
import { LOOKUPS, SEARCH_TEXT } from '../../graph/constraints.ts';
import { gqlStatusOf } from './errors.ts';

/** GQLSTATUS of a search in an index that is not there. */
const NO_INDEX = '22000';

/** The engine lists its other indexes only. */
async function hasTextIndex(db: grafeo.GrafeoDB, label: string): Promise<boolean> {
  try {
    await db.textSearch(label, SEARCH_TEXT.property, '', 1);
    return true;
  } catch (error) {
    if (gqlStatusOf(error) === NO_INDEX) return false;
    throw error;
  }
}

/** Makes constraints, indexes and the text index of each searchable label; harmless when they are there. */
export async function makeSchema(db: grafeo.GrafeoDB): Promise<void> {
  for (const [label, { unique, indexed }] of Object.entries(LOOKUPS)) {
    const name = `${label.toLowerCase()}_${unique}`;
    await db.executeCypher(`CREATE CONSTRAINT ${name}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${unique} IS UNIQUE`);
    for (const property of [unique, ...indexed]) {
      await db.executeCypher(`CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`);
    }
  }
  for (const label of SEARCH_TEXT.labels) {
    // The engine would make one that is there anew, from all its nodes; it keeps it in step by itself, also over a crash.
    if (await hasTextIndex(db, label)) continue;
    // Search text is folded already: every word counts, whatever its length or language.
    await db.createTextIndex(label, SEARCH_TEXT.property, { tokenizer: 'standard', stopWords: [] });
  }
}
