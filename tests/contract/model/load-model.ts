import { NODE_LABELS, RELATIONSHIPS, type GraphRows, type NodeRow, type PropertyValue } from '../../../schema/graph/model.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';
import type { GraphModel, ModelNode } from './graph-model.ts';

const FORM_LISTS = ['forms', 'formLanguages', 'formPlaces', 'formIssues'] as const;
type Form = Record<(typeof FORM_LISTS)[number], string>;

const listOf = (value: PropertyValue | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

const formsIn = (valueOf: (list: string) => PropertyValue | undefined): Form[] =>
  listOf(valueOf('forms')).map((form, at) => ({
    forms: form,
    formLanguages: listOf(valueOf('formLanguages'))[at] ?? '',
    formPlaces: listOf(valueOf('formPlaces'))[at] ?? '',
    formIssues: listOf(valueOf('formIssues'))[at] ?? '',
  }));

const asLists = (forms: readonly Form[]): Record<string, string[]> => {
  const issues = [...new Set(forms.map((form) => form.formIssues))].sort();
  const inOrder = issues.flatMap((issue) => forms.filter((form) => form.formIssues === issue));
  return Object.fromEntries(FORM_LISTS.map((list) => [list, inOrder.map((form) => form[list])]));
};

const formsOfOthers = (node: ModelNode | undefined, issue: string): Form[] =>
  node === undefined ? [] : formsIn((list) => node.properties.get(list)).filter((form) => form.formIssues !== issue);

/** A node that several issues print has the spellings of each, in the order of the issues' ids, and is found by all. */
function uniteForms(model: GraphModel, label: 'Person' | 'Institution', rows: readonly NodeRow[], issue: string): NodeRow[] {
  const held = new Map(model.nodes(label).map((node) => [node.id, node]));
  const named = new Set(rows.map((row) => row.id));
  const told = rows.map((row) => {
    const others = formsOfOthers(held.get(row.id), issue);
    if (others.length === 0) return row;
    const own = formsIn((list) => row.properties[list]);
    const words = [String(row.properties['searchText'] ?? ''), searchTextOf(others.map((form) => form.forms))];
    const searchText = [...new Set(words.join(' ').trim().split(' '))].sort().join(' ');
    return { id: row.id, properties: { ...row.properties, ...asLists([...own, ...others]), searchText } };
  });
  const untold = [...held.values()].filter((node) => !named.has(node.id) && listOf(node.properties.get('formIssues')).includes(issue));
  return [...told, ...untold.map((node) => ({ id: node.id, properties: asLists(formsOfOthers(node, issue)) }))];
}

function removeStale(model: GraphModel, issue: string, record: PropertyValue | undefined): void {
  const isStale = ({ properties }: { properties: ReadonlyMap<string, PropertyValue> }): boolean =>
    properties.get('issue') === issue && properties.has('record') && properties.get('record') !== record;
  for (const { type } of RELATIONSHIPS) model.removeRelationships(type, isStale);
  for (const label of ['Mention', 'Finding', 'Article'] as const) model.removeNodes(label, isStale);
}

/** Whom the record gives a work no longer is not its author, unless another issue cites the work and may have said so. */
function removeSuperseded(model: GraphModel, issue: string, { nodes, relationships }: GraphRows): void {
  const works = new Set([...nodes.Article, ...nodes.Work].map((row) => row.id));
  const elsewhere = new Set(
    model
      .relationships('CITES')
      .filter((cites) => cites.properties.get('issue') !== issue)
      .map((cites) => cites.to.id),
  );
  const joined = (type: 'AUTHORED' | 'APPEARED_IN' | 'PART_OF'): Set<string> =>
    new Set(relationships[type].map((row) => `${row.from} ${row.to}`));
  const [authored, appeared, part] = [joined('AUTHORED'), joined('APPEARED_IN'), joined('PART_OF')];
  const ours = (work: string): boolean => works.has(work) && !elsewhere.has(work);
  model.removeRelationships('AUTHORED', ({ from, to }) => ours(to.id) && !authored.has(`${from.id} ${to.id}`));
  model.removeRelationships('APPEARED_IN', ({ from, to }) => ours(from.id) && !appeared.has(`${from.id} ${to.id}`));
  model.removeRelationships('PART_OF', ({ from, to }) => from.id === issue && !part.has(`${from.id} ${to.id}`));
}

function removeOrphans(model: GraphModel): void {
  const starts = (type: (typeof RELATIONSHIPS)[number]['type']): Set<string> =>
    new Set(model.relationships(type).map(({ from }) => from.id));
  const ends = (type: (typeof RELATIONSHIPS)[number]['type']): Set<string> => new Set(model.relationships(type).map(({ to }) => to.id));
  const remove = (label: (typeof NODE_LABELS)[number], ...used: readonly Set<string>[]): void =>
    model.removeNodes(label, (node) => !node.labels.includes('Article') && !used.some((ids) => ids.has(node.id)));
  remove('Theory', ends('DRAWS_ON'), ends('MENTIONS'));
  remove('Work', ends('CITES'), ends('CITING'), ends('GROUNDED_IN'));
  remove('Person', starts('AUTHORED'), starts('AFFILIATED_WITH'), ends('PROPOSED_BY'));
  remove('Institution', ends('AFFILIATED_WITH'));
  remove('Concept', ends('HAS_CONCEPT'));
  remove('Venue', ends('APPEARED_IN'));
  remove('Journal', ends('PART_OF'));
}

/**
 * What a load writes before it looks for what must go. Until its end an issue is known to be unfinished.
 * @param writes how many of its writes, one a label and then one a type, for a load that is broken off
 */
export function beginLoad(model: GraphModel, rows: GraphRows, writes = NODE_LABELS.length + RELATIONSHIPS.length): void {
  const nodes = { ...rows.nodes };
  for (const { id } of rows.nodes.Issue) {
    nodes.Person = uniteForms(model, 'Person', nodes.Person, id);
    nodes.Institution = uniteForms(model, 'Institution', nodes.Institution, id);
  }
  nodes.Issue = nodes.Issue.map(({ id, properties }) => ({ id, properties: { ...properties, record: null } }));
  for (const label of NODE_LABELS.slice(0, writes)) for (const row of nodes[label]) model.mergeNode(label, row);
  for (const { type } of RELATIONSHIPS.slice(0, Math.max(0, writes - NODE_LABELS.length))) {
    for (const row of rows.relationships[type]) model.mergeRelationship(type, row);
  }
}

/** What loading the rows of an issue does to the graph. */
export function loadInto(model: GraphModel, rows: GraphRows): void {
  const held = new Map(model.nodes('Issue').map((node) => [node.id, node.properties.get('record')]));
  const changed = rows.nodes.Issue.filter(({ id, properties }) => held.has(id) && held.get(id) !== properties['record']);
  beginLoad(model, rows);
  for (const { id, properties } of changed) {
    removeStale(model, id, properties['record']);
    removeSuperseded(model, id, rows);
  }
  // A record that is new, or the same again, leaves nothing behind.
  if (changed.length > 0) removeOrphans(model);
  for (const row of rows.nodes.Issue) model.mergeNode('Issue', row);
}
