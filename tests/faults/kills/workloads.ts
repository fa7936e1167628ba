import { loadRecord } from '../../../ingest/load/load-record.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { sampleRows, type SampleOptions } from '../../contract/suite/sample-rows.ts';

/** The step of this number, which always does the same; done again after an interruption it changes nothing. */
export type Workload = (store: GraphStore, step: number) => Promise<void>;

/** Rows of one batch of work nodes; the relationships chain them. */
export const BATCH_ROWS = 100;

const workId = (batch: number, index: number): string => `work:${batch}-${index}`;
const indexes = Array.from({ length: BATCH_ROWS }, (_, index) => index);

/** Three steps a batch: nodes and relationships that are new, then the same nodes changed; now and then durable. */
const batches: Workload = async (store, step) => {
  const batch = Math.floor(step / 3);
  switch (step % 3) {
    case 0:
      return store.mergeNodes(
        'Work',
        indexes.map((index) => ({ id: workId(batch, index), properties: { batch, title: `Еңбек ${index}` } })),
      );
    case 1:
      return store.mergeRelationships(
        'VERSION_OF',
        indexes.map((index) => ({
          from: workId(batch, index),
          to: workId(batch, (index + 1) % BATCH_ROWS),
          key: '',
          properties: { batch },
        })),
      );
    default:
      await store.mergeNodes(
        'Work',
        indexes.map((index) => ({ id: workId(batch, index), properties: { changed: batch } })),
      );
      return batch % 4 === 0 ? store.flush() : undefined;
  }
};

const one: SampleOptions = { articles: 12, worksPerArticle: 10 };
const two: SampleOptions = { ...one, issue: 'issue:2', firstWork: 60 };
/** Two issues that share works and persons, each in two states: what one state says and the other does not is pruned. */
const RECORDS: readonly SampleOptions[] = [
  { ...one, record: 'r1' },
  { ...two, record: 's1' },
  { ...one, record: 'r2', articles: 7, author: 'B. Other', venue: 'Review' },
  { ...two, record: 's2', firstWork: 40, theory: 'Game theory', journal: 'K' },
];

const issues: Workload = async (store, step) => {
  const record = RECORDS[step % RECORDS.length];
  if (record !== undefined) await loadRecord(store, sampleRows(record));
};

export const WORKLOADS = { batches, issues } as const satisfies Record<string, Workload>;
export type WorkloadName = keyof typeof WORKLOADS;
