import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { NODE_LABELS, RELATIONSHIPS, type NodeLabel, type Properties, type RelationshipType } from '../../../schema/graph/model.ts';
import { NODE_PROPERTIES } from './node-properties.ts';
import { RELATIONSHIP_PROPERTIES } from './relationship-properties.ts';

/** How many nodes of a label a record has at most, and of how many different ones: records meet in those that they share. */
const NODES: Readonly<Record<NodeLabel, number>> = {
  Journal: 2,
  Issue: 1,
  Article: 3,
  Work: 4,
  Person: 3,
  Institution: 2,
  Theory: 2,
  Concept: 2,
  Venue: 2,
  Mention: 2,
  Finding: 2,
};
const RELATIONSHIPS_AT_MOST = 4;

export interface RandomNode {
  readonly ordinal: number;
  readonly properties: Properties;
}

/** `from`, `to` and `article` count through what the record has of the labels, round and round. */
export interface RandomRelationship {
  readonly from: number;
  readonly to: number;
  readonly article: number;
  readonly properties: Properties;
}

/** What the record of an issue may say, without ids. */
export interface RandomRecord {
  readonly nodes: Readonly<Record<NodeLabel, readonly RandomNode[]>>;
  readonly relationships: Readonly<Record<RelationshipType, readonly RandomRelationship[]>>;
}

/** A list that would be empty is not stored. */
const stored = (properties: object): Properties =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, Array.isArray(value) && value.length === 0 ? null : value]));
const propertiesOf = (values: Arbitrary<object>): Arbitrary<Properties> => values.map(stored);

const nodesOf = (label: NodeLabel): Arbitrary<RandomNode[]> =>
  fc.uniqueArray(fc.record({ ordinal: fc.nat(NODES[label]), properties: propertiesOf(NODE_PROPERTIES[label]) }), {
    selector: ({ ordinal }) => ordinal,
    minLength: label === 'Issue' ? 1 : 0,
    maxLength: NODES[label],
  });

const relationshipsOf = (type: RelationshipType): Arbitrary<RandomRelationship[]> => {
  const end = fc.nat(5);
  const relationship = fc.record({
    from: end,
    to: end,
    article: end,
    properties: propertiesOf(RELATIONSHIP_PROPERTIES[type]),
  });
  return fc.array(relationship, { maxLength: RELATIONSHIPS_AT_MOST });
};

const table = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Arbitrary<Value>): Arbitrary<Record<Name, Value>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Arbitrary<Value>>) as Arbitrary<Record<Name, Value>>;

export const randomRecord: Arbitrary<RandomRecord> = fc.record({
  nodes: table(NODE_LABELS, nodesOf),
  relationships: table(
    RELATIONSHIPS.map(({ type }) => type),
    relationshipsOf,
  ),
});
