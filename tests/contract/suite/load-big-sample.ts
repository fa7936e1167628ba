import { writeSync } from 'node:fs';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import { BIG_SAMPLE, sampleRows } from './sample-rows.ts';

/** Where nobody is left to kill it. */
const AN_ORPHAN_MS = 60_000;

/**
 * A process to be killed: loads the big sample into the file named and, when at least so many rows are in, says how many
 * and does nothing more. For a minute it waits to be killed: it cannot get to the end first.
 */
const [, , path = '', enough = ''] = process.argv;
const store = await openStore({ engine: 'embedded', path });
await loadRecord(store, sampleRows(BIG_SAMPLE), (done) => {
  if (done < Number(enough)) return;
  writeSync(1, `${done}\n`);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AN_ORPHAN_MS);
});
await store.close();
