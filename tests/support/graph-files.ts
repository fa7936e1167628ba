import { createHash } from 'node:crypto';
import { cpSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { loadRecord } from '../../ingest/load/load-record.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { dumpOf } from '../contract/suite/graph-dump.ts';
import { sampleRows } from '../contract/suite/sample-rows.ts';

const contentOf = (file: string): string => {
  const stat = lstatSync(file);
  if (stat.isSymbolicLink()) return `-> ${readlinkSync(file)}`;
  return stat.isFile() ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'folder';
};

/** Everything in a folder, and what it holds: equal before and after where nothing was made or changed. */
export const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .toSorted()
      .map((name) => [name, contentOf(path.join(folder, name))]),
  );

/** The segments of a graph's log, the newest last. */
export const segmentsOf = (file: string): string[] =>
  readdirSync(`${file}.wal`)
    .toSorted()
    .map((name) => path.join(`${file}.wal`, name));

/**
 * Makes a graph file as a kill leaves it: the sample is in it, partly in the file, partly in its log alone.
 * @returns what it holds
 */
export async function makeLeftOpen(file: string): Promise<string[]> {
  const working = `${file}-working`;
  const store = await openStore({ engine: 'embedded', path: working });
  await store.prepare();
  await store.mergeNodes('Journal', [{ id: 'journal:old', properties: { titleEn: 'Old' } }]);
  await store.close();

  const again = await openStore({ engine: 'embedded', path: working });
  await loadRecord(again, sampleRows());
  const dump = await dumpOf(again);
  for (const ending of ['', '.wal', '.open']) cpSync(working + ending, file + ending, { recursive: true });
  await again.close();
  return dump;
}
