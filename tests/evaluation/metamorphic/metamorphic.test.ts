import { describe, expect, test } from 'vitest';
import { shared, tellAbsent } from '../../support/shared.ts';
import { BARS, BARS_OF_INVENTED, missedBars } from './bars.ts';
import { CHANGES } from './changes.ts';
import { firstTrial, runTrial } from './trial.ts';
import { lengthenRomanized } from './twin-changes.ts';

describe('an issue changed', async () => {
  if (shared === null) tellAbsent('changes of the real issue (the invented one stands in)');
  const trial = await firstTrial();
  const bars = shared === null ? BARS_OF_INVENTED : BARS;

  test('nothing changed', () => {
    expect(missedBars(runTrial(trial).tally, bars).below).toEqual([]);
  });

  test.each(Object.values(CHANGES).flatMap((kind) => Object.entries(kind)))('%s', (_, change) => {
    const { below, misses } = missedBars(runTrial(change(trial)).tally, bars);
    expect(below, JSON.stringify(misses.slice(0, 12), null, 1)).toEqual([]);
  });

  test('an entry that the romanized list alone has leaves the others paired', () => {
    const { record, tally } = runTrial(lengthenRomanized(trial));
    const paired = trial.record.articles.filter(({ referenceLists: { native, romanized } }) => native !== null && romanized !== null);
    const alone = record.articles.flatMap((article) =>
      article.references.filter(({ printed }) => printed.native === null && article.referenceLists.native !== null),
    );
    expect(alone.filter(({ printed }) => printed.romanized?.startsWith('Brandvold'))).toHaveLength(paired.length);
    expect(tally.micro('romanized.').f1).toBeGreaterThanOrEqual(0.98);
  });
});
