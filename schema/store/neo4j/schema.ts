import { z } from 'zod';
import { LOOKUPS, SEARCH_TEXT } from '../../graph/constraints.ts';
import { FULL_TEXT_INDEX } from './full-text.ts';

/** A constraint or index that the graph needs. */
export interface SchemaItem {
  readonly name: string;
  /** Makes it; harmless when it is there. */
  readonly statement: string;
  /** What it is whatever its name, to be found again among what the server shows. */
  readonly kind: 'constraint' | 'index' | 'full-text index';
  readonly labels: readonly string[];
  readonly property: string;
}

const constraints = Object.entries(LOOKUPS).map(([label, { unique }]): SchemaItem => {
  const name = `${label.toLowerCase()}_${unique}`;
  const statement = `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${unique} IS UNIQUE`;
  return { name, statement, kind: 'constraint', labels: [label], property: unique };
});

const indexes = Object.entries(LOOKUPS).flatMap(([label, { indexed }]) =>
  indexed.map((property): SchemaItem => {
    const name = `${label.toLowerCase()}_${property}`;
    const statement = `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    return { name, statement, kind: 'index', labels: [label], property };
  }),
);

const fullText: SchemaItem = {
  name: FULL_TEXT_INDEX.name,
  statement: FULL_TEXT_INDEX.statement,
  kind: 'full-text index',
  labels: SEARCH_TEXT.labels,
  property: SEARCH_TEXT.property,
};

/** All that the graph needs, in the order to make it; a unique property of Neo4j has its index from the constraint. */
export const SCHEMA: readonly SchemaItem[] = [...constraints, ...indexes, fullText];

/** The ready ones of what the database has. */
export const SHOWN_CONSTRAINTS = `SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
WHERE type IN ['UNIQUENESS', 'NODE_PROPERTY_UNIQUENESS', 'NODE_KEY']
RETURN name, 'constraint' AS kind, labelsOrTypes AS labels, properties`;
export const SHOWN_INDEXES = `SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties
WHERE type IN ['RANGE', 'FULLTEXT'] AND state = 'ONLINE'
RETURN name, CASE type WHEN 'RANGE' THEN 'index' ELSE 'full-text index' END AS kind, labelsOrTypes AS labels, properties`;

export const shownItem = z.object({
  name: z.string(),
  kind: z.string(),
  labels: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
});
export type ShownItem = z.infer<typeof shownItem>;

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/** A search names its index; of the others only what they do counts. */
const serves = (shown: ShownItem, { kind, name, labels, property }: SchemaItem): boolean =>
  shown.kind === kind &&
  (kind !== 'full-text index' || shown.name === name) &&
  sameSet(shown.labels ?? [], labels) &&
  sameSet(shown.properties ?? [], [property]);

/** What of the schema is not among what the database has. */
export const missingFrom = (shown: readonly ShownItem[]): SchemaItem[] =>
  SCHEMA.filter((item) => !shown.some((each) => serves(each, item)));
