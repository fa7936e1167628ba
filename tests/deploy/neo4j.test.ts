import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { INVENTED_ISSUE } from '../support/invented-issue.ts';
import { layOutImage, type Image } from '../support/lay-out-image.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';
import { killCommands, runCli } from '../support/run-cli.ts';
import { askServer, killServers, startServe } from '../support/serve-process.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const neo4j = await startNeo4j();
/** A server that is not ours keeps what it has. */
const ours = neo4j?.ours === true ? neo4j : null;

let image: Image;
beforeAll(async () => {
  if (ours === null) return undefined;
  image = await layOutImage();
  return image.remove;
});
afterEach(() => Promise.all([killServers(), killCommands()]));
afterAll(() => neo4j?.stop());

describe.skipIf(ours === null)('the built server on Neo4j', () => {
  test('fills an empty database, and serves what a load beside it adds', async () => {
    if (ours === null) return;
    const { uri, user, password, database } = ours.config;
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
    const { url, said } = await startServe(env, image.program);
    expect(said()).toContain('loading the shipped issue');
    const issues = async (): Promise<number> =>
      (await askServer<{ issues: { totalCount: number } }>(url, '{ issues { totalCount } }')).data.issues.totalCount;
    expect(await issues()).toBe(1);

    const { code, stderr } = await runCli(['ingest', '--quiet', INVENTED_ISSUE], {
      env,
      program: { args: image.program.args, cwd: image.data },
    });
    expect(stderr).toMatch(/\d+ nodes, \d+ relationships/);
    expect([0, 3]).toContain(code);
    expect(await issues()).toBe(2);
  });
});
