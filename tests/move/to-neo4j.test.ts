import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIFFERENCES } from '../../schema/cypher/differences.ts';
import { checkModel } from '../../schema/graph/model-version.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { declaredStatements } from '../contract/suite/declared-statements.ts';
import { dumpOf, wipe } from '../contract/suite/graph-dump.ts';
import { READ_CASES } from '../contract/suite/read-cases.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';
import { rowsOf } from '../support/rows-of.ts';
import { smallRecord } from '../support/small-record.ts';
import { exportRows, type Exported } from './exported.ts';
import { runScript } from './run-script.ts';
import { uglyRows } from './ugly-rows.ts';

/** neo4j-admin and a restart take their time, the more so on a busy machine. */
const IMPORT_MS = 240_000;

const server = await startNeo4j();
const declared = await declaredStatements();

/** Every case of the contract that is about a load by the command line: there the graph says of which model it is. */
const CASES = Object.entries(READ_CASES)
  .filter(([name]) => !['read-model-version', 'count-graph'].includes(name))
  .filter(([name]) => !DIFFERENCES.some((each) => each.statement === name && each.engine === 'neo4j'))
  .flatMap(([name, cases]) => cases.map((each) => ({ name, ...each })));

async function checkContract(store: GraphStore): Promise<void> {
  expect(CASES.length).toBeGreaterThan(50);
  for (const { name, params, expect: check } of CASES) {
    const statement = declared.get(name);
    if (statement?.kind !== 'read') throw new Error(`no reading statement ${name} is declared`);
    check(await store.read(statement, params));
  }
  const found = await store.search('Путнам', { labels: ['Person'], first: 5 });
  expect(found.map((hit) => hit.label)).toContain('Person');
}

describe.skipIf(server === null)('an embedded graph moved to Neo4j', () => {
  if (server === null) return;
  if (!server.ours) process.stderr.write('neo4j-admin: not run, the server of NEO4J_URI is not ours to stop\n');
  let folder: string;
  let small: Exported;
  let ugly: Exported;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'theoria-move-'));
    small = await exportRows(folder, 'small', rowsOf(smallRecord()));
    ugly = await exportRows(folder, 'ugly', uglyRows());
  }, IMPORT_MS);
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const withMoved = async (check: (store: GraphStore) => Promise<void>): Promise<void> => {
    const store = await openStore(server.config);
    try {
      await check(store);
      await wipe(store);
    } finally {
      await store.close();
    }
  };

  const importCsv = async ({ csv }: Exported): Promise<void> => {
    await server.kill();
    await server.admin(['database', 'import', 'full', 'neo4j', '@import.args', '--overwrite-destination'], csv);
    await server.start();
    await runScript(server.config, path.join(csv, 'after-import.cypher'));
  };

  it('as a script holds the same and answers the contract', { timeout: IMPORT_MS }, async () => {
    await runScript(server.config, small.script);
    await withMoved(async (store) => {
      expect(await dumpOf(store)).toEqual(small.dump);
      await checkModel(store);
      await checkContract(store);
    });
  });

  it('as a script keeps every value as it is, run twice', { timeout: IMPORT_MS }, async () => {
    await runScript(server.config, ugly.script);
    await runScript(server.config, ugly.script);
    await withMoved(async (store) => expect(await dumpOf(store)).toEqual(ugly.dump));
  });

  it.skipIf(!server.ours)('as CSV files through neo4j-admin holds the same and answers the contract', { timeout: IMPORT_MS }, async () => {
    await importCsv(small);
    await withMoved(async (store) => {
      expect(await dumpOf(store)).toEqual(small.dump);
      await checkModel(store);
      await checkContract(store);
    });
  });

  it.skipIf(!server.ours)('as CSV files keeps every value as it is', { timeout: IMPORT_MS }, async () => {
    await importCsv(ugly);
    await withMoved(async (store) => expect(await dumpOf(store)).toEqual(ugly.dump));
  });
});
