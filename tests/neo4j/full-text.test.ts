import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../schema/store/neo4j/full-text.ts';
import { missingFrom, SCHEMA } from '../../schema/store/neo4j/schema.ts';

describe('a full-text query', () => {
  it.each([
    ['putnam', ['xptnm'], String.raw`putnam xptnm putnam* xptnm*`],
    ['a"b(c', [], String.raw`a\"b\(c a\"b\(c*`],
    ['NOT', [], 'not not*'],
    ['*\\', [], String.raw`\*\\ \*\\*`],
  ])('escapes %j for Lucene', (word, skeletons, query) => {
    const skeletonPrefix = skeletons[0] ?? null;
    expect(luceneQuery({ words: [word], skeletons, wordPrefix: word, skeletonPrefix })).toBe(query);
  });
});

describe('what a graph needs of constraints and indexes', () => {
  const all = SCHEMA.map(({ name, kind, labels, property }) => ({ name, kind, labels: [...labels], properties: [property] }));

  it('is all missing from an empty database and nothing from a prepared one', () => {
    expect(missingFrom([])).toEqual(SCHEMA);
    expect(missingFrom(all)).toEqual([]);
  });

  it('is known whatever its name, but for the index that a search names', () => {
    const missing = missingFrom(all.map((shown) => ({ ...shown, name: `other_${shown.name}` })));
    expect(missing.map(({ kind }) => kind)).toEqual(['full-text index']);
  });

  it('is not served by an index over other labels', () => {
    const narrower = all.map((shown) => (shown.kind === 'full-text index' ? { ...shown, labels: ['Work'] } : shown));
    expect(missingFrom(narrower).map(({ kind }) => kind)).toEqual(['full-text index']);
    expect(missingFrom(all.map((shown) => ({ ...shown, labels: null })))).toHaveLength(SCHEMA.length);
  });
});
