import { READ_FORMS, type FormsRow } from '../../schema/cypher/read-forms.ts';
import type { NodeRow, PropertyValue } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { searchTextOf } from '../../schema/text/search-text.ts';

const IDS_AT_ONCE = 1000;
const ROWS_AT_MOST = 1_000_000;

/** One spelling, where it stands and in which issue. */
interface Printed {
  readonly text: string;
  readonly language: string;
  readonly place: string;
  readonly issue: string;
}

const textsOf = (value: PropertyValue | undefined): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const printedIn = ({ forms, formLanguages, formPlaces, formIssues }: Readonly<Record<string, PropertyValue>>): Printed[] =>
  textsOf(forms).map((text, at) => ({
    text,
    language: textsOf(formLanguages)[at] ?? '',
    place: textsOf(formPlaces)[at] ?? '',
    issue: textsOf(formIssues)[at] ?? '',
  }));

/** A classic is cited alike in every second issue: that the first so many issues print it so is enough to know. */
const ISSUES_OF_A_SPELLING = 50;

/** In the order of the issues' ids, so that the order in which they were loaded leaves no trace. */
function asProperties(printed: readonly Printed[]): Record<string, readonly string[]> {
  const issuesOf = new Map<string, Set<string>>();
  const sorted = printed
    .toSorted((a, b) => (a.issue < b.issue ? -1 : Number(a.issue > b.issue)))
    .filter(({ text, language, issue }) => {
      const spelling = `${language} ${text}`;
      const issues = issuesOf.get(spelling) ?? new Set();
      issuesOf.set(spelling, issues);
      return issues.size < ISSUES_OF_A_SPELLING ? issues.add(issue) : issues.has(issue);
    });
  return {
    forms: sorted.map(({ text }) => text),
    formLanguages: sorted.map(({ language }) => language),
    formPlaces: sorted.map(({ place }) => place),
    formIssues: sorted.map(({ issue }) => issue),
  };
}

const ofOthers = (stored: FormsRow | undefined, issue: string): Printed[] =>
  stored === undefined ? [] : printedIn(stored).filter((form) => form.issue !== issue && form.issue !== '');

function withOthers(row: NodeRow, others: readonly Printed[]): NodeRow {
  if (others.length === 0) return row;
  const words = new Set(`${String(row.properties['searchText'] ?? '')} ${searchTextOf(others.map(({ text }) => text))}`.trim().split(' '));
  const searchText = [...words].sort().join(' ');
  return { ...row, properties: { ...row.properties, ...asProperties([...printedIn(row.properties), ...others]), searchText } };
}

/**
 * The rows to write so that what other issues print of the same persons or institutions stays, and what an earlier
 * record of this issue printed goes, also from nodes that the issue no longer speaks of.
 *
 * @param earlier whether the graph may hold an earlier record of the issue
 */
export async function uniteForms(
  store: GraphStore,
  label: keyof typeof READ_FORMS,
  rows: readonly NodeRow[],
  issue: string,
  earlier: boolean,
): Promise<NodeRow[]> {
  const { byIds, inIssue } = READ_FORMS[label];
  const stored = new Map<string, FormsRow>();
  for (let at = 0; at < rows.length; at += IDS_AT_ONCE) {
    const ids = rows.slice(at, at + IDS_AT_ONCE).map(({ id }) => id);
    for (const found of await store.read(byIds, { ids, limit: IDS_AT_ONCE })) stored.set(found.id, found);
  }
  const written = new Set(rows.map(({ id }) => id));
  const printed = earlier ? await store.read(inIssue, { issue, limit: ROWS_AT_MOST }) : [];
  const left = printed.filter(({ id }) => !written.has(id));
  return [
    ...rows.map((row) => withOthers(row, ofOthers(stored.get(row.id), issue))),
    ...left.map((node) => ({ id: node.id, properties: asProperties(ofOthers(node, issue)) })),
  ];
}
