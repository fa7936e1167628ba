import { describe, expect, test } from 'vitest';
import { groupKey, listRows, type TreeRow } from '../../../web/src/views/tree-rows.ts';
import { walkRows } from '../../../web/src/views/walk-rows.ts';
import { sampleElements } from './sample-graph.ts';

const elements = sampleElements(3);
const rowsWith = (...open: string[]): TreeRow[] => listRows(elements, new Set(open));
const keys = (rows: readonly TreeRow[]): string[] => rows.map(({ key }) => key);

describe('the list', () => {
  test('begins with the kinds', () => {
    expect(rowsWith().map(({ kind, children, place, siblings }) => [kind, children, place, siblings])).toEqual([
      ['ARTICLE', 3, 1, 2],
      ['THEORY', 4, 2, 2],
    ]);
  });

  test('has under an article its links first, then its ties', () => {
    const rows = rowsWith(groupKey('ARTICLE'), 'article:2');
    expect(keys(rows)).toEqual([
      groupKey('ARTICLE'),
      'article:1',
      'article:2',
      'article:2 link:3',
      'article:2 link:2',
      'article:2 own:2',
      'article:2 all:2',
      'article:3',
      groupKey('THEORY'),
    ]);
    expect(rows[3]).toMatchObject({ level: 3, place: 1, siblings: 4, node: { id: 'article:3' } });
  });

  test('holds every node and every edge of the graph', () => {
    const rows = rowsWith(groupKey('ARTICLE'), groupKey('THEORY'), ...elements.nodes.map(({ id }) => id));
    expect(new Set(rows.flatMap(({ level, node }) => (level === 2 && node ? [node.id] : [])))).toEqual(
      new Set(elements.nodes.map(({ id }) => id)),
    );
    expect(new Set(rows.flatMap(({ edge }) => edge?.id ?? []))).toEqual(new Set(elements.edges.map(({ id }) => id)));
  });
});

describe('a key', () => {
  const rows = rowsWith(groupKey('ARTICLE'), 'article:1');
  test.each([
    [groupKey('ARTICLE'), 'ArrowDown', { to: 'article:1' }],
    [groupKey('ARTICLE'), 'ArrowUp', null],
    ['article:1', 'ArrowRight', { to: 'article:1 link:2' }],
    ['article:2', 'ArrowRight', { open: 'article:2' }],
    ['article:1 link:2', 'ArrowRight', null],
    ['article:1 link:2', 'ArrowLeft', { to: 'article:1' }],
    ['article:1', 'ArrowLeft', { close: 'article:1' }],
    ['article:2', 'ArrowLeft', { to: groupKey('ARTICLE') }],
    ['article:2', 'Home', { to: groupKey('ARTICLE') }],
    ['article:2', 'End', { to: groupKey('THEORY') }],
    ['article:2', 'x', null],
    ['gone', 'ArrowDown', null],
  ])('on %s: %s', (at, key, expected) => {
    expect(walkRows(rows, at, key)).toEqual(expected);
  });
});
