import { z } from 'zod';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { BATCH_ROWS } from './workloads.ts';

interface BatchCount {
  readonly batch: number;
  readonly made: number;
  readonly changed: number;
}

const counts = (name: string, text: string): ReadStatement<object, BatchCount> => ({
  kind: 'read',
  name,
  text,
  params: z.object({}),
  row: z.object({ batch: z.number(), made: z.number(), changed: z.number() }),
});

const NODES = counts(
  'test-batch-nodes',
  'MATCH (w:Work) RETURN w.batch AS batch, count(w) AS made, count(w.changed) AS changed ORDER BY batch LIMIT 100000',
);
const RELATIONSHIPS = counts(
  'test-batch-relationships',
  'MATCH (:Work)-[r:VERSION_OF]->(:Work) RETURN r.batch AS batch, count(r) AS made, 0 AS changed ORDER BY batch LIMIT 100000',
);

/** Which steps of the workload `batches` are in the graph whole. `torn` are those of which a part is. */
export async function stepsInGraph(store: GraphStore): Promise<{ whole: Set<number>; torn: number[] }> {
  const whole = new Set<number>();
  const torn: number[] = [];
  const judge = (step: number, rows: number): void => {
    if (rows === BATCH_ROWS) whole.add(step);
    else if (rows !== 0) torn.push(step);
  };
  for (const { batch, made, changed } of await store.read(NODES, {})) {
    judge(3 * batch, made);
    judge(3 * batch + 2, changed);
  }
  for (const { batch, made } of await store.read(RELATIONSHIPS, {})) judge(3 * batch + 1, made);
  return { whole, torn };
}
