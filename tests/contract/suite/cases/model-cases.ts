import { expect } from 'vitest';
import type { ReadCase } from '../read-case.ts';
import { IDS } from './small-ids.ts';

/** A load by the port alone says nothing of the model; `describe-model.ts` has a graph that does. */
export const MODEL_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  'read-model-version': [{ params: { id: 'meta:graph', limit: 1 }, expect: (rows) => expect(rows).toEqual([]) }],
  'read-begun': [{ params: { limit: 10 }, expect: (rows) => expect(rows).toEqual([{ id: IDS.journal }]) }],
  'read-unplaced-forms-of-persons': [{ params: { limit: 10 }, expect: (rows) => expect(rows).toEqual([]) }],
  'read-unjoined-places': [{ params: { limit: 10 }, expect: (rows) => expect(rows).toEqual([]) }],
  'read-unplaced-forms-of-institutions': [{ params: { limit: 10 }, expect: (rows) => expect(rows).toEqual([]) }],
};
