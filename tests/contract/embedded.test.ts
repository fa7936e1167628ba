import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { describeContract } from './suite/describe-contract.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-contract-'));
});
afterAll(() => rm(folder, { recursive: true }));

describeContract('embedded', () => openStore({ engine: 'embedded', path: path.join(folder, 'graph.db') }));
