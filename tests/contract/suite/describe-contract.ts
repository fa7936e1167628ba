import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { describeCuts } from './describe-cuts.ts';
import { describeHostile } from './describe-hostile.ts';
import { describeKeys } from './describe-keys.ts';
import { describeLists } from './describe-lists.ts';
import { describeLoad } from './describe-load.ts';
import { describeMerge } from './describe-merge.ts';
import { describeModel } from './describe-model.ts';
import { describeOrder } from './describe-order.ts';
import { describeParallel } from './describe-parallel.ts';
import { describePort } from './describe-port.ts';
import { describeSearchCrowds } from './describe-search-crowds.ts';
import { describeSearch } from './describe-search.ts';
import { describeStatements } from './describe-statements.ts';
import { describeValues } from './describe-values.ts';
import { wipe } from './graph-dump.ts';
import { recording } from './recording-store.ts';

/** The store under test, empty at the start of each test. */
export type StoreInUse = () => { readonly store: GraphStore; reopen(): Promise<void> };

/**
 * What every engine must do.
 * @param open opens the same graph each time; whatever is in it is deleted
 */
export function describeContract(name: string, open: () => Promise<GraphStore>): void {
  describe(name, () => {
    const seen = new Set<string>();
    let store: GraphStore;

    const openStore = async (): Promise<void> => {
      store = recording(await open(), seen);
    };
    const use: StoreInUse = () => ({
      store,
      async reopen() {
        await store.close();
        await openStore();
      },
    });

    beforeAll(async () => {
      await openStore();
      await store.prepare();
    });
    beforeEach(() => wipe(store));
    afterAll(() => store.close());

    describe('port', () => describePort(use));
    describe('values', () => describeValues(use));
    describe('keys', () => describeKeys(use));
    describe('hostile values', () => describeHostile(use));
    describe('parallel', () => describeParallel(use));
    describe('merging', () => describeMerge(use));
    describe('order', () => describeOrder(use));
    describe('lists', () => describeLists(use));
    describe('search', () => describeSearch(use));
    describe('search among many', () => describeSearchCrowds(use));
    describe('load', () => describeLoad(use));
    describe('model', () => describeModel(use));
    describe('cuts', () => describeCuts(use));
    describe('statements', () => describeStatements(use, seen));
  });
}
