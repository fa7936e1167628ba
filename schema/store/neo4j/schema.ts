import { LOOKUPS } from '../../graph/constraints.ts';
import { FULL_TEXT_INDEX } from './full-text.ts';

const constraints = Object.entries(LOOKUPS).map(
  ([label, { unique }]) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_${unique} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${unique} IS UNIQUE`,
);

const indexes = Object.entries(LOOKUPS).flatMap(([label, { indexed }]) =>
  indexed.map((property) => `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
);

const AWAIT_SECONDS = 60;

/** In the order to run; a unique property of Neo4j has its index from the constraint. */
export const SCHEMA_STATEMENTS = [...constraints, ...indexes, FULL_TEXT_INDEX, `CALL db.awaitIndexes(${AWAIT_SECONDS})`] as const;
