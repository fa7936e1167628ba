import {
  NODE_LABELS,
  RELATIONSHIPS,
  type GraphRows,
  type NodeLabel,
  type NodeRow,
  type Properties,
  type RelationshipRow,
} from '../../../schema/graph/model.ts';
import type { RandomRecord } from './random-record.ts';

/** Which issue a record is of, and which state of it. */
export interface RecordName {
  readonly issue: string;
  readonly record: string;
}

/** Labels whose nodes belong to one issue; all others may be shared. */
const OF_ONE_ISSUE: ReadonlySet<NodeLabel> = new Set(['Article', 'Mention', 'Finding']);

const ownedBy = ({ issue, record }: RecordName, properties: Properties): Properties => ({
  ...properties,
  ...('rule' in properties && 'issue' in properties ? { issue } : {}),
  ...('record' in properties ? { record } : {}),
  ...(Array.isArray(properties['formIssues']) ? { formIssues: properties['formIssues'].map(() => issue) } : {}),
});

const keyOf = (properties: Properties): string => {
  if (typeof properties['article'] !== 'string') return 'timesCited' in properties ? String(properties['number']) : '';
  return 'order' in properties ? `${properties['article']} ${properties['order']}` : properties['article'];
};

const at = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

type Relationships = GraphRows['relationships'];

const startingIn = (ids: ReadonlySet<string>, rows: readonly RelationshipRow[]): RelationshipRow[] =>
  rows.filter(({ from }) => ids.has(from));

/**
 * What a record can say: it gives a place of work to authors of its articles only, thinkers and grounds to theories
 * that its articles draw on, versions to works that they cite. A load relies on it to find what it must take away.
 */
function sound(told: Relationships, articles: ReadonlySet<string>): Relationships {
  const authors = new Set(told.AUTHORED.filter(({ to }) => articles.has(to)).map(({ from }) => from));
  const theories = new Set(told.DRAWS_ON.map(({ to }) => to));
  const cited = new Set(told.CITES.map(({ to }) => to));
  return {
    ...told,
    AFFILIATED_WITH: startingIn(authors, told.AFFILIATED_WITH),
    PROPOSED_BY: startingIn(theories, told.PROPOSED_BY),
    GROUNDED_IN: startingIn(theories, told.GROUNDED_IN),
    VERSION_OF: startingIn(cited, told.VERSION_OF),
  };
}

/** The rows of a record; `graph` parts its ids from those of other random graphs, but for the issue and its journals. */
export function rowsOfRandom(random: RandomRecord, name: RecordName, graph: string): GraphRows {
  const idOf = (label: NodeLabel, ordinal: number): string => {
    if (label === 'Issue') return name.issue;
    if (label === 'Journal') return `journal:${ordinal}`;
    return `${label.toLowerCase()}:${graph}-${OF_ONE_ISSUE.has(label) ? `${name.issue}-` : ''}${ordinal}`;
  };
  const nodesOf = (label: NodeLabel): NodeRow[] =>
    random.nodes[label].map(({ ordinal, properties }) => ({ id: idOf(label, ordinal), properties: ownedBy(name, properties) }));
  const nodes = Object.fromEntries(NODE_LABELS.map((label) => [label, nodesOf(label)])) as Record<NodeLabel, NodeRow[]>;
  const ends = (label: NodeLabel): NodeRow[] => (label === 'Work' ? [...nodes.Work, ...nodes.Article] : nodes[label]);

  const relationships = RELATIONSHIPS.map(({ type, from: start, to: end }) => {
    const rows = random.relationships[type].flatMap(({ from, to, article, properties }): RelationshipRow[] => {
      const [a, b, teller] = [at(ends(start), from), at(ends(end), to), at(nodes.Article, article)];
      if (a === undefined || b === undefined || ('article' in properties && teller === undefined)) return [];
      const said = ownedBy(name, 'article' in properties ? { ...properties, article: teller?.id ?? '' } : properties);
      return [{ from: a.id, to: b.id, key: keyOf(said), properties: said }];
    });
    return [type, [...new Map(rows.map((row) => [JSON.stringify([row.from, row.to, row.key]), row])).values()]];
  });
  const told = Object.fromEntries(relationships) as unknown as Relationships;
  return { nodes, relationships: sound(told, new Set(nodes.Article.map(({ id }) => id))) };
}

/** Several records of one issue as one: what concerns the whole issue is the first's. */
export function joinRows(records: readonly GraphRows[]): GraphRows {
  const [first] = records;
  const nodes = Object.fromEntries(
    NODE_LABELS.map((label) => [
      label,
      label === 'Issue' || label === 'Journal' ? first?.nodes[label] : records.flatMap((rows) => rows.nodes[label]),
    ]),
  );
  const relationships = Object.fromEntries(
    RELATIONSHIPS.map(({ type }) => [
      type,
      type === 'PART_OF' ? first?.relationships[type] : records.flatMap((rows) => rows.relationships[type]),
    ]),
  );
  return { nodes, relationships } as unknown as GraphRows;
}
