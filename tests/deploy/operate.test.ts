import { readdir, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Command } from 'commander';
import { VARIABLE_NAMES } from '../../schema/env.ts';

const COMMANDS = new URL('../../ingest/commands/', import.meta.url);

let page: string;

beforeAll(async () => {
  page = await readFile(new URL('../../docs/operate.md', import.meta.url), 'utf8');
});

interface CommandModule {
  readonly command?: (end: () => void) => Command;
}

/** The options of each command by its name. */
async function optionsOfCommands(): Promise<Map<string, readonly string[]>> {
  const options = new Map<string, readonly string[]>();
  for (const file of await readdir(COMMANDS)) {
    const { command }: CommandModule = await import(new URL(file, COMMANDS).href);
    const made = command?.(() => undefined);
    if (made !== undefined) options.set(made.name(), [...made.options.flatMap(({ short, long }) => [short ?? '', long ?? '']), '--help']);
  }
  return options;
}

describe("the operator's page", () => {
  test('fits on a page', () => {
    expect(page.split('\n').length).toBeLessThan(60);
  });

  test('names commands and options that are there', { timeout: 120_000 }, async () => {
    const options = await optionsOfCommands();
    // `docker exec theoria node …` names a container.
    const calls = [...page.matchAll(/theoria(?:\.js)? (?!node)([a-z]+)((?: [^`;&|]*)?)[`;&|]/g)];
    const told = ['serve', 'ingest', 'load', 'backup', 'restore', 'salvage', 'export', 'migrate'];
    expect(new Set(calls.map(([, name]) => name))).toEqual(new Set(told));
    expect([...options.keys()]).toEqual(expect.arrayContaining(told));
    for (const [, name = '', args = ''] of calls) {
      for (const [option] of args.matchAll(/(?<= )--?[a-z-]+/g)) expect(options.get(name), `${name} ${option}`).toContain(option);
    }
  });

  test('says what to do for every code of an error', async () => {
    const errors = await readFile(new URL('../../schema/errors.ts', import.meta.url), 'utf8');
    const codes = [...errors.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(10);
    const told = page.split('\n').filter((line) => line.startsWith('| `'));
    for (const code of codes)
      expect(
        told.some((line) => line.split('|')[1]?.includes(`\`${code}\``)),
        code,
      ).toBe(true);
  });

  test('sets variables that are read', () => {
    const set = [...page.matchAll(/\b([A-Z][A-Z0-9_]+)=/g)].map(([, name]) => name);
    expect(set).toContain('NEO4J_PASSWORD');
    expect(VARIABLE_NAMES).toEqual(expect.arrayContaining(set));
  });
});
