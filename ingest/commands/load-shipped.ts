import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_MERGES } from '../../schema/authority/merges.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { storeTarget } from './load-target.ts';
import { readRecord } from './read-record.ts';
import { talk } from './terminal.ts';

const SHIPPED = fileURLToPath(new URL('../data', import.meta.url));

/** Loads the issue that comes with Theoria. */
export async function loadShipped(store: GraphStore): Promise<void> {
  talk('The graph is empty: loading the shipped issue.');
  const target = storeTarget(store);
  const names = (await readdir(SHIPPED)).filter((name) => name.endsWith('.json')).toSorted();
  for (const name of names) {
    const { nodes, relationships } = await target.load(await readRecord(path.join(SHIPPED, name)), NO_MERGES);
    talk(`${name}: ${nodes} nodes, ${relationships} relationships`);
  }
}
