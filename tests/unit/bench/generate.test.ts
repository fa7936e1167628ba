import { describe, expect, test } from 'vitest';
import { NODE_LABELS } from '../../../schema/graph/model.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';
import { idOf } from '../../bench/generate/entities.ts';
import { issueRows, issuesOf } from '../../bench/generate/issue.ts';
import { newRowsOf } from '../../bench/generate/new-rows.ts';
import { randomOf, skewed } from '../../bench/generate/random.ts';
import { searchTextOfWords } from '../../bench/generate/searchable.ts';
import { SIZES, tenthOf } from '../../bench/generate/sizes.ts';
import { faultsOfRows } from '../../support/faults-of-rows.ts';

const size = SIZES.small;

describe('a generated collection', () => {
  test('is the same each time, issue by issue', () => {
    expect(issueRows(size, 7)).toEqual(issueRows(size, 7));
    expect(issueRows(size, 7).nodes.Article[0]?.id).not.toBe(issueRows(size, 8).nodes.Article[0]?.id);
  });

  test('has rows as the model wants them', () => {
    expect(faultsOfRows(issueRows(size, 0))).toEqual([]);
  });

  test('has the works and citations that its size says, each once, with works that many cite', () => {
    const citers = new Map<string, number>();
    const ids = new Set<string>();
    for (const { nodes, relationships } of newRowsOf(issuesOf(size))) {
      for (const { id } of [...nodes.Work, ...nodes.Article]) {
        expect(ids.has(id)).toBe(false);
        ids.add(id);
      }
      for (const { to } of relationships.CITES) citers.set(to, (citers.get(to) ?? 0) + 1);
    }
    expect(ids.size).toBe(1_000);
    expect([...citers.values()].reduce((sum, count) => sum + count)).toBe(10_000);
    expect(Math.max(...citers.values())).toBeGreaterThan(200);
    expect(citers.get(idOf('work', 0))).toBe(Math.max(...citers.values()));
  });

  test('of a tenth has a tenth of the issues', () => {
    expect(tenthOf(SIZES.standard)).toEqual(SIZES.tenth);
  });

  test('gives each label something to load', () => {
    const { nodes } = issueRows(size, 0);
    expect(NODE_LABELS.filter((label) => nodes[label].length === 0)).toEqual([]);
  });
});

test('search texts made word by word have the tokens that searchTextOf makes', () => {
  const forms = ['Қоғам және сенім', 'Общество', "Weber's society"];
  expect(new Set(searchTextOfWords(forms).split(' '))).toEqual(new Set(searchTextOf(forms).split(' ')));
});

test('skewed ranks favour the first', () => {
  const random = randomOf('test');
  const draws = Array.from({ length: 10_000 }, () => skewed(random, 100));
  const share = draws.filter((rank) => rank < 10).length / draws.length;
  expect(share).toBeGreaterThan(0.28);
  expect(share).toBeLessThan(0.35);
  expect(Math.max(...draws)).toBeLessThan(100);
});
