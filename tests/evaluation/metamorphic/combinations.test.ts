import { describe, expect, test } from 'vitest';
import { shared } from '../../support/shared.ts';
import { randomFrom } from '../references/random.ts';
import { BARS, BARS_OF_INVENTED, missedBars } from './bars.ts';
import { CHANGES } from './changes.ts';
import { firstTrial, runTrial, type Change } from './trial.ts';

/** The first 20 draws; `METAMORPHIC_RUNS=60` makes all that the bars are held to, in about a minute. */
const RUNS = Number(process.env['METAMORPHIC_RUNS'] ?? 20);
const CHANGES_AT_ONCE = 5;

/** Changes of different kinds, in the order of `CHANGES`: what moves whole articles comes last. */
function drawChanges(seed: number): [string, Change][] {
  const random = randomFrom(seed);
  const kinds = Object.values(CHANGES).map((kind) => ({ changes: Object.entries(kind), lot: random.next() }));
  const last = kinds.map(({ lot }) => lot).toSorted((a, b) => a - b)[CHANGES_AT_ONCE - 1] ?? 1;
  return kinds.filter(({ lot }) => lot <= last).map(({ changes }) => random.pick(changes));
}

describe('an issue changed in five ways at once', async () => {
  const trial = await firstTrial();
  const bars = shared === null ? BARS_OF_INVENTED : BARS;

  test.each(Array.from({ length: RUNS }, (_, seed) => ({ seed, changes: drawChanges(seed) })))('$seed', ({ changes }) => {
    const { tally } = runTrial(changes.reduce((before, [, change]) => change(before), trial));
    const { below, misses } = missedBars(tally, bars);
    expect(below, `${changes.map(([name]) => name).join(', ')}\n${JSON.stringify(misses.slice(0, 12), null, 1)}`).toEqual([]);
  });
});
