import { afterAll, describe } from 'vitest';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';
import { describeRefusals } from './cases/describe-refusals.ts';
import { describeRestarts } from './cases/describe-restarts.ts';
import { describeRouting } from './cases/describe-routing.ts';
import { describeSchema } from './cases/describe-schema.ts';

const server = await startNeo4j();

describe.skipIf(server === null)(`Neo4j ${server?.version}`, () => {
  if (server === null) return;
  afterAll(() => server.stop());

  describeRouting(server);
  describeRefusals(server);
  describeSchema(server);
  if (server.ours) describeRestarts(server);
});
