import { loadRecord } from '../../../ingest/load/load-record.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import { BIG_SAMPLE, sampleRows } from './sample-rows.ts';

/** A process for the kill test: loads the big sample into the file named and tells how far it is, a number a line. */
const [, , path = ''] = process.argv;
const store = await openStore({ engine: 'embedded', path });
await loadRecord(store, sampleRows(BIG_SAMPLE), (done) => void process.stdout.write(`${done}\n`));
await store.close();
