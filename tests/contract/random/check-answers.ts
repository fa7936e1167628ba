import type { Page } from '../../../schema/cypher/row-shapes.ts';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';
import { SEARCHABLE, type GraphStore } from '../../../schema/store/graph-store.ts';
import { rankHits } from '../../../schema/store/rank-hits.ts';
import { searchQueryOf } from '../../../schema/store/search-query.ts';
import { ANSWERS } from '../model/answers.ts';
import type { Answer, Asked } from '../model/answers/answer.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { valueOf } from '../model/row.ts';
import { declaredStatements } from '../suite/declared-statements.ts';
import { same } from './same.ts';

const ALL = 1_000_000;
/** Every second pair of works that stand side by side, of so many at most. */
const PATHS = 100;
const ROLES = [null, 'AUTHOR', 'CITED_AUTHOR', 'THINKER'] as const;

/** Whole words, beginnings of words, other scripts and what no text has. All hits are asked for, so none is left to an engine's ranking. */
const SEARCHES = ['putnam', 'put', 'Путнам', 'field қоға', 'Қоғам', 'a', 'nothing'] as const;
const HITS = 1_000;

const declared = await declaredStatements();

/** What a statement is asked about beside ids: each role, or pairs of works. */
function askedOf(model: GraphModel, name: string): Pick<Asked, 'role' | 'from' | 'to'>[] {
  if (name === 'list-persons') return ROLES.map((role) => ({ role, from: '', to: '' }));
  if (name !== 'read-shortest-path') return [{ role: null, from: '', to: '' }];
  const works = model.nodes('Work');
  const stride = 2 * Math.ceil(works.length / (2 * PATHS));
  return works.flatMap(({ id }, at) => (at % stride === 1 ? [{ role: null, from: works[at - 1]?.id ?? '', to: id }] : []));
}

/** Asks one statement for everything, for the first half, and, where it lists, for pages in the middle and past the end. */
async function checkStatement(
  store: GraphStore,
  model: GraphModel,
  issue: string,
  [name, answer]: readonly [string, Answer<unknown>],
): Promise<void> {
  const statement = declared.get(name);
  if (statement?.kind !== 'read') throw new Error(`no reading statement ${name} is declared`);
  const ids = model.ids().toReversed();
  for (const { role, from, to } of askedOf(model, name)) {
    const expected = answer(model, { ids: new Set(ids), issue, role, from, to });
    const ask = async (skip: number, limit: number): Promise<void> => {
      const params = statement.params.parse({ ids: [...ids, 'nobody:0'], id: 'meta:none', after: '', issue, role, from, to, skip, limit });
      const what = `${name} ${JSON.stringify({ role, from, to, skip, limit })}`;
      same(what, await store.read(statement, params), expected.slice(skip, skip + limit));
      if (!name.startsWith('list-')) return;
      const listing = statement as ReadStatement<Page, unknown>;
      same(`${what} as a page`, await store.list(listing, params as Page), expected.slice(skip, skip + limit));
    };
    const half = Math.ceil(expected.length / 2);
    await ask(0, ALL);
    if (half > 0) await ask(0, half);
    if (!statement.text.includes('SKIP')) continue;
    await ask(half, 5);
    await ask(expected.length, 5);
  }
}

async function checkSearch(store: GraphStore, model: GraphModel, text: string): Promise<void> {
  const nodes = [...new Set(SEARCHABLE.flatMap((label) => model.nodes(label)))];
  const candidates = nodes.map((node) => ({ id: node.id, labels: node.labels, searchText: String(valueOf(node, 'searchText') ?? '') }));
  const expected = rankHits(searchQueryOf(text), SEARCHABLE, candidates).slice(0, HITS);
  same(`search ${text}`, await store.search(text, { labels: SEARCHABLE, first: HITS }), expected);
}

/**
 * Compares what a store answers to every reading statement and to searches with what the model does.
 * @throws Error naming the statement, and the first row that differs
 */
export async function checkAnswers(store: GraphStore, model: GraphModel, issue: string): Promise<void> {
  for (const answer of Object.entries(ANSWERS)) await checkStatement(store, model, issue, answer);
  for (const text of SEARCHES) await checkSearch(store, model, text);
}
