import { afterEach, describe, expect, test } from 'vitest';
import { killCommands, runCli } from '../support/run-cli.ts';

afterEach(killCommands);

const COMMANDS = [
  'extract',
  'load',
  'ingest',
  'serve',
  'references',
  'authority',
  'evaluate',
  'report',
  'schema',
  'rows',
  'migrate',
  'backup',
  'restore',
  'export',
];

describe('usage', () => {
  test.each(COMMANDS)('%s --help shows an example', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Example:');
    expect(stdout).toContain(`theoria -- ${command}`);
  });

  test.each([[['schema', '--jsn']], [['extract']], [['nonsense']], [['references', '--limit', '5']], [['load', 'a.json', '--grpah', 'x']]])(
    '%j is bad use',
    async (args) => {
      const { code, stderr, stdout } = await runCli(args);
      expect(code).toBe(2);
      expect(stderr).toMatch(/error:/);
      expect(stdout).toBe('');
    },
  );

  test('a bad environment is refused with every fault', async () => {
    const { code, stderr } = await runCli(['serve'], { env: { PORT: 'many', NEO4J_URI: 'http://db', LOG_LEVEL: 'loud' } });
    expect(code).toBe(2);
    for (const name of ['PORT', 'NEO4J_URI', 'LOG_LEVEL']) expect(stderr).toContain(name);
  });

  test('schema prints a JSON Schema', async () => {
    const { code, stdout } = await runCli(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });
});
