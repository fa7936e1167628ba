import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadRecord } from '../../ingest/load/load-record.ts';
import { rowsOf } from './rows-of.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { smallRecord } from './small-record.ts';

/** An embedded graph in a temporary folder that holds the small record; `remove` closes it and deletes the folder. */
export const loadedStore = async (): Promise<{ store: GraphStore; remove: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'theoria-'));
  const store = await openStore({ engine: 'embedded', path: path.join(folder, 'small.grafeo') });
  await store.prepare();
  await loadRecord(store, rowsOf(smallRecord()));
  const remove = async (): Promise<void> => {
    await store.close();
    await rm(folder, { recursive: true });
  };
  return { store, remove };
};
