import { expect, it } from 'vitest';
import { listConcepts } from '../../../schema/cypher/read-concepts.ts';
import { listInstitutions } from '../../../schema/cypher/read-institutions.ts';
import { listArticles } from '../../../schema/cypher/read-articles.ts';
import { MERGE_NODES } from '../../../schema/cypher/write-statements.ts';
import type { NodeRow } from '../../../schema/graph/model.ts';
import type { StoreInUse } from './describe-contract.ts';

/** By code point: capitals before small letters, Latin before Cyrillic, Kazakh letters after Russian ones, signs beyond 16 bits last. */
const IN_ORDER = [
  '',
  ' ',
  '10',
  '9',
  'A',
  'Z',
  'a',
  'aa',
  'b',
  'é',
  'İ',
  'ı',
  'Ё',
  'А',
  'Я',
  'а',
  'я',
  'ё',
  'Қ',
  'қ',
  'Ә',
  'ә',
  'ﬀ',
  'Ａ',
  '😀',
];
const PAGE = { skip: 0, limit: 100 };

const named = (names: readonly (string | null)[], property: string): NodeRow[] =>
  names.map((name, index) => ({ id: `node:${100 + index}`, properties: { [property]: name } }));
const idsOf = (rows: readonly NodeRow[]): string[] => rows.map(({ id }) => id);

/** One order on every engine, with nothing left open. */
export function describeOrder(use: StoreInUse): void {
  it('orders texts by code point', async () => {
    const rows = named(IN_ORDER, 'name');
    await use().store.mergeNodes('Institution', rows.toReversed());
    const listed = await use().store.list(listInstitutions, PAGE);
    expect(listed.map(({ id }) => id)).toEqual(idsOf(rows));
  });

  it('puts what has no text last, and equals by id', async () => {
    const rows = named(['a', 'a', 'b', null, null], 'labelEn');
    await use().store.writeRows(MERGE_NODES.Concept, rows.toReversed());
    const listed = await use().store.list(listConcepts, PAGE);
    expect(listed.map(({ id }) => id)).toEqual(idsOf(rows));
  });

  it('orders numbers by their value, whole or not, and takes no year for the year none', async () => {
    const years = [2 ** 40, 2024, 1999.5, 1, null, -44, Number.MIN_SAFE_INTEGER];
    const rows = years.map((year, index) => ({ id: `article:${index}`, properties: { year, issue: 'issue:1' } }));
    await use().store.mergeNodes('Article', rows.toReversed());
    const listed = await use().store.list(listArticles, PAGE);
    expect(listed.map(({ id }) => id)).toEqual(idsOf(rows));
  });
}
