import { expect, test } from 'vitest';
import { countReasons, filterLinks } from '../../../web/src/graph/filter-links.ts';
import { sampleLink } from './sample-graph.ts';

const label = { kk: null, ru: null, en: 'x' };
const theory = { kind: 'SHARED_THEORY' as const, weight: 2, label };
const work = { kind: 'SHARED_WORK' as const, weight: 1.5, label };

test('only the reasons switched on count, and the strongest link comes first', () => {
  const links = [sampleLink('a', [theory, work, work]), sampleLink('b', [theory, theory]), sampleLink('c', [work])];
  expect(filterLinks(links, ['SHARED_THEORY']).map(({ id, strength }) => [id, strength])).toEqual([
    ['b', 4],
    ['a', 2],
  ]);
  expect(filterLinks(links, []).map(({ id }) => id)).toEqual([]);
  expect(links[0]?.reasons).toHaveLength(3);
});

test('reasons are counted by kind, the commonest first', () => {
  expect(countReasons([theory, work, work])).toEqual([
    ['SHARED_WORK', 2],
    ['SHARED_THEORY', 1],
  ]);
});
