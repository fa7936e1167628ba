import type { Step } from './random-graph.ts';

/** A record to load, after a load of this or another one was broken off after so many writes. */
export interface Load {
  readonly step: Step;
  readonly torn?: { readonly step: Step; readonly after: number };
}

const whole = (...steps: readonly Step[]): Load[] => steps.map((step) => ({ step }));
const again = (step: Step, after: number): Load => ({ step, torn: { step, after } });

/**
 * In what order records are loaded: onto nothing, onto themselves, onto another state, beside another issue, back to an
 * earlier state, and after a load was broken off. It writes 11 labels (the issue is the second), then 15 types, then
 * prunes with 18 statements; one that was pruning is done again with the same record.
 */
export const WALKS: readonly (readonly Load[])[] = [
  whole('first', 'other', 'changed'),
  [...whole('first', 'other'), again('changed', 6)],
  whole('first', 'first', 'changed'),
  [...whole('other', 'first'), again('changed', 17), { step: 'first', torn: { step: 'changed', after: 8 } }],
  whole('other', 'first', 'other', 'changed'),
  [...whole('first', 'other'), again('changed', 29), again('first', 34)],
  whole('first', 'changed', 'first', 'other'),
  [...whole('first', 'other'), { step: 'first', torn: { step: 'changed', after: 21 } }, again('changed', 39)],
  [{ step: 'changed', torn: { step: 'first', after: 24 } }, again('other', 14)],
  [...whole('other'), { step: 'changed', torn: { step: 'first', after: 15 } }, { step: 'changed', torn: { step: 'first', after: 26 } }],
];
