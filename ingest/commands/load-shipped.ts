import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_MERGES } from '../../schema/authority/merges.ts';
import { countWholeIssues } from '../../schema/cypher/read-issues.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { readRecord } from './read-record.ts';
import { talk } from './terminal.ts';

const SHIPPED = fileURLToPath(new URL('../data', import.meta.url));

/** Loads the shipped issue into a graph without any. One whose load was interrupted does not count, so that the next start mends it. */
export async function loadShippedIfEmpty(store: GraphStore): Promise<void> {
  await store.prepare();
  const [count] = await store.read(countWholeIssues, { limit: 1 });
  if (count !== undefined && count.issues > 0) return;
  talk('The graph is empty: loading the shipped issue.');
  // Only the first start resolves a record, so only the first start loads the code and the vocabulary for it.
  const { storeTarget } = await import('./load-target.ts');
  const names = (await readdir(SHIPPED)).filter((name) => name.endsWith('.json')).toSorted();
  for (const name of names) {
    const { nodes, relationships } = await storeTarget(store).load(await readRecord(path.join(SHIPPED, name)), NO_MERGES);
    talk(`${name}: ${nodes} nodes, ${relationships} relationships`);
  }
}
