import { RELATIONSHIPS, type NodeLabel } from '../../../../schema/graph/model.ts';
import { orderBy, type Row } from '../row.ts';
import { startingAt, type Answer } from './answer.ts';

/** A row of an export has the properties as they are stored. */
type Whole = Row | { readonly [column: string]: Row | string };

const nodes =
  (label: NodeLabel, unlike?: NodeLabel): Answer<Whole> =>
  (model) =>
    orderBy(
      model.nodes(label).filter(({ labels }) => unlike === undefined || !labels.includes(unlike)),
      ({ id }) => id,
    ).map(({ id, properties }) => ({ id, properties: Object.fromEntries(properties) }));

const relationships =
  (label: NodeLabel): Answer<Whole> =>
  (model, asked) => {
    const told = RELATIONSHIPS.flatMap(({ type }) => startingAt(model, type, asked)).filter(({ from }) => from.labels.includes(label));
    return orderBy(
      told,
      ({ from }) => from.id,
      ({ type }) => type,
      ({ to }) => to.id,
      ({ properties }) => properties.get('key') ?? null,
    ).map(({ type, from, to, properties }) => ({
      type,
      from: from.id,
      to: to.id,
      key: String(properties.get('key')),
      properties: Object.fromEntries(properties),
    }));
  };

/** What tells of the graph as a whole: what it holds, all of it, and of which model it says it is. */
export const WHOLE_ANSWERS: Readonly<Record<string, Answer<Whole>>> = {
  'count-graph': (model) => [
    {
      nodes: model.ids().length,
      relationships: RELATIONSHIPS.reduce((sum, { type }) => sum + model.relationships(type).length, 0),
    },
  ],
  'read-begun': (model) => orderBy(model.nodes('Journal'), ({ id }) => id).map(({ id }) => ({ id })),
  // A load neither says which model a graph is of nor stores what older models did.
  'read-model-version': () => [],
  'read-unplaced-forms-of-persons': () => [],
  'read-unplaced-forms-of-institutions': () => [],
  'read-unjoined-places': () => [],
  'export-journals': nodes('Journal'),
  'export-issues': nodes('Issue'),
  'export-articles': nodes('Article'),
  'export-works': nodes('Work', 'Article'),
  'export-persons': nodes('Person'),
  'export-institutions': nodes('Institution'),
  'export-theories': nodes('Theory'),
  'export-concepts': nodes('Concept'),
  'export-venues': nodes('Venue'),
  'export-mentions': nodes('Mention'),
  'export-findings': nodes('Finding'),
  'export-relationships-of-issues': relationships('Issue'),
  'export-relationships-of-articles': relationships('Article'),
  'export-relationships-of-works': relationships('Work'),
  'export-relationships-of-persons': relationships('Person'),
  'export-relationships-of-theories': relationships('Theory'),
  'export-relationships-of-mentions': relationships('Mention'),
  'export-relationships-of-findings': relationships('Finding'),
};
