import { describe, expect, test } from 'vitest';
import type { ArticleFacts } from '../../../server/links/article-facts.ts';
import { joinArticles } from '../../../server/links/join-articles.ts';
import { SHARED_AT_MOST } from '../../../server/links/pair-reasons.ts';
import { factsOf } from './article-facts.ts';

type Parts = Parameters<typeof factsOf>[1];

const reasonsIn = (facts: readonly ArticleFacts[]): [string, number][] =>
  joinArticles(facts).flatMap(({ reasons }) => reasons.map(({ kind, weight }): [string, number] => [kind, weight]));

const crowd = (size: number): ArticleFacts[] => Array.from({ length: size }, (_, n) => factsOf(`a${n}`, { concepts: ['x'] }));

describe('two articles', () => {
  test.each<[string, Parts, Parts, [string, number][]]>([
    ['that share nothing', { concepts: ['x'] }, { concepts: ['y'] }, []],
    ['on one theory, by the weaker use', { theories: { t: 'central' } }, { theories: { t: 'mention' } }, [['SHARED_THEORY', 1]]],
    ['on one theory, both central', { theories: { t: 'central' } }, { theories: { t: 'central' } }, [['SHARED_THEORY', 3]]],
    ['by one method, central to both', { methods: { m: 'central' } }, { methods: { m: 'central' } }, [['SHARED_THEORY', 1]]],
    ['by one method', { methods: { m: 'central' } }, { methods: { m: 'supporting' } }, [['SHARED_THEORY', 0.5]]],
    ['that cite one work', { cites: { w: ['p'] } }, { cites: { w: ['p'] } }, [['SHARED_WORK', 2]]],
    ['that cite different works of one person', { cites: { v: ['p'] } }, { cites: { w: ['p'] } }, [['SHARED_PERSON', 0.5]]],
    [
      'that share one work of a person and cite another each',
      { cites: { u: ['p'], v: ['p'] } },
      { cites: { u: ['p'], w: ['p'] } },
      [
        ['SHARED_WORK', 2],
        ['SHARED_PERSON', 0.5],
      ],
    ],
    ['by one author', { authors: ['p'] }, { authors: ['p', 'q'] }, [['SHARED_PERSON', 3]]],
    ['of which one cites the author of the other', { authors: ['p'] }, { cites: { w: ['p'] } }, [['SHARED_PERSON', 2]]],
    [
      'of which one cites what the author of the other cites of his own',
      { authors: ['p'], cites: { w: ['p'] } },
      { cites: { w: ['p'] } },
      [
        ['SHARED_PERSON', 2],
        ['SHARED_WORK', 2],
      ],
    ],
    ['of which one cites the other', { authors: ['p'] }, { cites: { a: ['p'] } }, [['DIRECT_CITATION', 4]]],
    ['from one institution', { institutions: ['i', 'i'] }, { institutions: ['i'] }, [['SHARED_INSTITUTION', 0.5]]],
  ])('%s', (_what, a, b, reasons) => {
    const both = [factsOf('a', a), factsOf('b', b)];
    expect(reasonsIn(both)).toEqual(reasons);
    expect(reasonsIn(both.toReversed())).toEqual(reasons);
  });
});

test('a place printed for two authors is shown once', () => {
  const [link] = joinArticles([factsOf('a', { institutions: ['i', 'i'] }), factsOf('b', { institutions: ['i'] })]);
  expect(link?.reasons[0]?.sourcePlaces).toHaveLength(1);
});

test('an id is the same whichever article comes first, and different for other articles', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => factsOf(id, { concepts: ['x'] }));
  const ids = (facts: (typeof a)[]): (string | undefined)[] => joinArticles(facts.flatMap((each) => each ?? [])).map(({ id }) => id);
  expect(ids([a, b])).toEqual(ids([b, a]));
  expect(new Set(ids([a, b, c])).size).toBe(3);
});

test('an article that cites itself is not linked to itself', () => {
  expect(joinArticles([factsOf('a', { cites: { a: [] } }), factsOf('b', {})])).toEqual([]);
});

test('what too many share joins none of them', () => {
  expect(joinArticles(crowd(SHARED_AT_MOST))).toHaveLength((SHARED_AT_MOST * (SHARED_AT_MOST - 1)) / 2);
  expect(joinArticles(crowd(SHARED_AT_MOST + 1))).toEqual([]);
});
