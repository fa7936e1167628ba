import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { healthCheckOf, instructionsOf, type Instruction } from './dockerfile.ts';

let instructions: Instruction[];
/** Those of the last stage, which becomes the image. */
let runtime: Instruction[];

beforeAll(async () => {
  instructions = await instructionsOf('Dockerfile');
  runtime = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
});

const values = (of: readonly Instruction[], name: string): string[] => of.filter((one) => one.name === name).map(({ value }) => value);

describe('the Dockerfile', () => {
  test('builds in one stage and runs in another, on the same exact Node over glibc', () => {
    const bases = values(instructions, 'FROM');
    expect(bases).toHaveLength(2);
    expect(bases.map((base) => base.replace(/ AS build$/, ''))).toEqual([bases[1], bases[1]]);
    expect(bases[1]).toMatch(/^node:\d+\.\d+\.\d+-bookworm-slim$/);
  });

  test('takes into the image nothing but the bundle, the native engine and the licence', () => {
    expect(values(runtime, 'COPY')).toEqual([
      'LICENSE /app/LICENSE',
      '--from=build /app/dist /app/dist',
      '--from=build /app/node_modules/@grafeo-db /app/node_modules/@grafeo-db',
    ]);
  });

  test('runs as a user who is not root, with data in a volume of its own', () => {
    expect(values(runtime, 'USER')).toEqual(['node']);
    expect(values(runtime, 'VOLUME')).toEqual(['/data']);
    expect(values(runtime, 'WORKDIR')).toEqual(['/data']);
  });

  test('starts and checks the server without a shell', async () => {
    expect(JSON.parse(values(runtime, 'ENTRYPOINT')[0] ?? '')).toEqual(['node', '--no-regexp-tier-up', '/app/dist/theoria.js']);
    expect(JSON.parse(values(runtime, 'CMD')[0] ?? '')).toEqual(['serve']);
    expect((await healthCheckOf('Dockerfile'))[0]).toBe('node');
    expect(values(runtime, 'STOPSIGNAL')).toEqual(['SIGTERM']);
  });

  test('holds no secret', () => {
    expect(instructions.map(({ value }) => value).join('\n')).not.toMatch(/PASSWORD|TOKEN|SECRET/);
  });
});

test('what the build is given is a list of what it reads; settings, graphs and installed packages stay out', async () => {
  const lines = (await readFile(new URL('../../.dockerignore', import.meta.url), 'utf8')).split('\n');
  const [first, ...rest] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(first).toBe('*');
  const lastTaken = rest.findLastIndex((line) => line.startsWith('!'));
  expect(rest.slice(lastTaken + 1)).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '**/.env*', '**/*.grafeo*']));
  expect(rest.slice(0, lastTaken + 1)).not.toContain('!tests');
});
