import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadRecord } from '../../ingest/load/load-record.ts';
import { checkModel } from '../../schema/graph/model-version.ts';
import type { GraphRows } from '../../schema/graph/model.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';

/** A folder for graph files, taken away at the end. */
export async function graphFolder(): Promise<{ readonly at: (name: string) => string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'theoria-files-'));
  return { at: (name) => path.join(folder, name), remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Opened {
  readonly readOnly?: boolean;
}

export async function withFile<Result>(
  file: string,
  use: (store: GraphStore) => Promise<Result>,
  { readOnly = false }: Opened = {},
): Promise<Result> {
  const store = await openStore({ engine: 'embedded', path: file, readOnly });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Loads rows as a command does, or as one did when graphs bore no mark of their model. */
export const loadInto = (file: string, rows: GraphRows, { marked = true }: { readonly marked?: boolean } = {}): Promise<void> =>
  withFile(file, async (store) => {
    if (marked) await checkModel(store);
    await loadRecord(store, rows);
  });

export const dumpOfFile = (file: string, opened: Opened = {}): Promise<string[]> => withFile(file, dumpOf, opened);
