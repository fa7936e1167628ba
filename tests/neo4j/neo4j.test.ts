import { afterAll, describe } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { wipe } from '../contract/suite/graph-dump.ts';
import { describeKills } from '../faults/describe-kills.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';
import { describeRefusals } from './cases/describe-refusals.ts';
import { describeRestarts } from './cases/describe-restarts.ts';
import { describeRouting } from './cases/describe-routing.ts';
import { describeSchema } from './cases/describe-schema.ts';

/** `KILLS=50 npx vitest run tests/neo4j/neo4j.test.ts -t killed` is the long form. */
const kills = Number(process.env['KILLS'] ?? 6);
const server = await startNeo4j();

describe.skipIf(server === null)(`Neo4j ${server?.version}`, () => {
  if (server === null) return;
  afterAll(() => server.stop());

  describeRouting(server);
  describeRefusals(server);
  describeSchema(server);
  if (server.ours) describeRestarts(server);
  describe('a load whose process is killed', () =>
    describeKills({
      kills,
      withinMs: 4_000,
      config: async () => {
        const store = await openStore(server.config);
        await wipe(store);
        await store.close();
        return server.config;
      },
    }));
});
