import type { TheoryUse } from '../../schema/record/theory-use.ts';
import { squash, theoryKey } from './compare.ts';
import type { GoldTheory } from './gold.ts';
import type { Tally } from './tally.ts';

const familyName = (thinker: unknown): string => squash(String(thinker).split(' ').at(-1));

/** Scores the theories of an article by canonical name; references and thinkers only where the theory was found. */
export function scoreTheories(tally: Tally, article: string, got: readonly TheoryUse[], want: readonly GoldTheory[]): void {
  const [found, wanted] = [
    new Map(got.map((use) => [theoryKey(use.canonicalEn), use])),
    new Map(want.map((use) => [theoryKey(use.canonicalEn), use])),
  ];
  for (const [key, gold] of wanted) {
    const use = found.get(key);
    const hit = use ? { truePositive: 1 } : { falseNegative: 1 };
    tally.count('theory', hit);
    if (gold.role === 'central') tally.count('theory (central)', hit);
    if (use) {
      tally.compareSets('theory.refs', `${article}:${gold.canonicalEn}`, use.refs, gold.refs, String);
      tally.compareSets('theory.thinkers', `${article}:${gold.canonicalEn}`, use.thinkers, gold.thinkers, familyName);
    } else tally.misses.push({ field: 'theory', where: article, got: null, want: `${gold.canonicalEn} (${gold.role})` });
  }
  for (const [key, use] of found) {
    if (wanted.has(key)) continue;
    tally.misses.push({ field: 'theory', where: article, got: use.canonicalEn, want: null });
    tally.count('theory', { falsePositive: 1 });
  }
}
