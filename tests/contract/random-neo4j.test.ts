import { afterAll, describe } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { startNeo4j } from '../support/neo4j/start-neo4j.ts';
import { describeRandomGraphs } from './random/describe-random-graphs.ts';

const server = await startNeo4j();

describe.skipIf(server === null)('a Neo4j server', () => {
  if (server === null) return;
  afterAll(() => server.stop());
  describeRandomGraphs(`neo4j ${server.version}`, () => openStore(server.config));
});
