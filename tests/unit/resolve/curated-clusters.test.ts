import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterAlong, type Link } from '../../../ingest/resolve/cluster.ts';
import { curate } from '../../../ingest/resolve/curation/curate.ts';

const NAMES = Array.from('abcdefgh');
const place = { article: 1, text: 'article 1, reference 1' };
const mentions = NAMES.map((key) => ({ at: `0/${key}`, key, forms: [{ text: key, language: '' as const, place }] }));
type Mention = (typeof mentions)[number];

const printed = (key: string) => ({ text: key, place: place.text });
const name = fc.constantFrom(...NAMES);
const pair = fc.tuple(name, name).filter(([a, b]) => a !== b);
const pairs = fc.array(pair, { maxLength: 6 });

const link = ([one, other]: readonly [string, string], confidence: number): Link<Mention>[] => {
  const [a, b] = [one, other].map((key) => mentions.find((mention) => mention.key === key));
  return a === undefined || b === undefined ? [] : [{ a, b, reason: 'alike', confidence }];
};

describe('clusters under the decisions of a curator', () => {
  it('hold together what is merged, apart what is split, and every mention once', () => {
    fc.assert(
      fc.property(pairs, pairs, pairs, pairs, (alike, unlike, merged, split) => {
        const curated = curate(mentions, ({ forms }) => forms, [
          {
            path: '$',
            record: 0,
            decisions: {
              merge: merged.map((two) => ({ mentions: two.map(printed) })),
              split: split.map(([one, other]) => ({ mentions: [printed(one)], from: [printed(other)] })),
              prefer: [],
            },
          },
        ]);
        const links = alike.flatMap((two, index) => link(two, 1 - index / 20));
        const forbids = (a: Mention, b: Mention): boolean => unlike.some((two) => two.includes(a.key) && two.includes(b.key));
        const { clusters } = clusterAlong(mentions, links, forbids, curated);
        expect(clusters.flatMap(({ members }) => members.map(({ key }) => key)).toSorted()).toEqual(NAMES);
        const clusterOf = new Map(clusters.flatMap((cluster) => cluster.members.map((member) => [member, cluster] as const)));
        for (const [a, b] of curated.together) expect(clusterOf.get(a)).toBe(clusterOf.get(b));
        for (const { members } of clusters) for (const a of members) for (const b of members) expect(curated.apart(a, b)).toBe(false);
        for (const { members, merges } of clusters) expect(merges).toHaveLength(members.length - 1);
        if (curated.problems.length === 0) {
          const groupOf = (key: string) => clusters.find(({ members }) => members.some((member) => member.key === key));
          for (const [one, other] of merged) expect(groupOf(one)).toBe(groupOf(other));
          for (const [one, other] of split) expect(groupOf(one)).not.toBe(groupOf(other));
        }
      }),
    );
  });
});
