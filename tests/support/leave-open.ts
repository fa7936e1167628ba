import { openStore } from '../../schema/store/open-store.ts';

/** A process that writes to an embedded graph and ends, as it is told, without closing it. */
const [, , path = '', ending = ''] = process.argv;

const store = await openStore({ engine: 'embedded', path });
await store.prepare();
await store.mergeNodes('Journal', [{ id: `journal:${ending}`, properties: {} }]);
if (ending === 'exit') process.exit(0);
if (ending === 'throw') throw new Error('ended by an error');
if (ending === 'signal') process.kill(process.pid, 'SIGTERM');
