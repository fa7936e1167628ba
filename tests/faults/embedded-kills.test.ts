import path from 'node:path';
import { describe } from 'vitest';
import { describeKills } from './describe-kills.ts';

/** `KILLS=50 npx vitest run tests/faults/embedded-kills.test.ts` is the long form. */
const kills = Number(process.env['KILLS'] ?? 8);

describe('a load into the embedded engine', () =>
  describeKills({
    kills,
    withinMs: 1_200,
    config: (folder) => Promise.resolve({ engine: 'embedded', path: path.join(folder, 'graph.grafeo') }),
  }));
