import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killCommands, runCli } from '../support/run-cli.ts';

const fixture = fileURLToPath(new URL('../fixtures/invented-issue/issue.txt', import.meta.url));
let folder: string;
const at = (name: string): string => path.join(folder, name);
const graph = (): string[] => ['--graph', at('graph')];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-cli-'));
});
afterAll(async () => {
  await killCommands();
  await rm(folder, { recursive: true, force: true });
});

async function extractBytes(name: string, bytes: string | Uint8Array) {
  await writeFile(at(name), bytes);
  const ended = await runCli(['extract', at(name), '-o', at(`${name}.json`)]);
  const written = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`) && file !== name);
  return { ...ended, written };
}

describe('extract refuses what it cannot read, names it and writes nothing', () => {
  test.each([
    ['empty.txt', '', /empty/i],
    ['blank.txt', '\n\n  \n', /holds no text/],
    ['binary.txt', Uint8Array.from({ length: 4096 }, (_, index) => (index * 131) % 256), /binary/i],
    ['prose.txt', 'Just a letter.\n\nNothing like a journal stands here.\n', /no article/i],
  ])('%s', async (name, bytes, reason) => {
    const { code, stderr, written } = await extractBytes(name, bytes);
    expect(code).toBe(1);
    expect(stderr).toContain(at(name));
    expect(stderr).toMatch(reason);
    expect(written).toEqual([]);
  });

  test('a missing file', async () => {
    const { code, stderr } = await runCli(['extract', at('nowhere.txt')]);
    expect(code).toBe(1);
    expect(stderr).toContain(at('nowhere.txt'));
  });

  test('a folder that is not there for the record', async () => {
    const { code, stderr } = await runCli(['extract', fixture, '-o', at('no/such/record.json')]);
    expect(code).toBe(1);
    expect(stderr).toContain(at('no/such/record.json'));
  });
});

describe('extract reads other encodings', () => {
  test('UTF-16 gives the same articles as UTF-8', async () => {
    const text = await readFile(fixture, 'utf8');
    const plain = await extractBytes('utf8.txt', text);
    const wide = await extractBytes('utf16.txt', iconv.encode(text, 'utf-16le', { addBOM: true }));
    expect([plain.code, wide.code]).toEqual([0, 0]);
    const [a, b] = await Promise.all(['utf8.txt.json', 'utf16.txt.json'].map(async (name) => JSON.parse(await readFile(at(name), 'utf8'))));
    expect(b.articles).toEqual(a.articles);
    expect(b.source.encoding).toMatch(/utf-?16/i);
  });
});

describe('load refuses a record that is not one', () => {
  test('a missing field is named by its JSON path', async () => {
    await runCli(['extract', fixture, '-o', at('good.json')]);
    const record = JSON.parse(await readFile(at('good.json'), 'utf8'));
    delete record.articles[0].title.ru;
    await writeFile(at('lacking.json'), JSON.stringify(record));
    const { code, stderr } = await runCli(['load', at('lacking.json'), ...graph()]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${at('lacking.json')}: $.articles[0].title.ru`);
  });

  test('an unknown version', async () => {
    await writeFile(at('future.json'), JSON.stringify({ recordVersion: 99 }));
    const { code, stderr } = await runCli(['load', at('future.json'), ...graph()]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/recordVersion.*99/);
  });

  test('no JSON', async () => {
    await writeFile(at('text.json'), 'abstract');
    const { code, stderr } = await runCli(['load', at('text.json'), ...graph()]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${at('text.json')}: not JSON`);
  });

  test('none of these made a graph', async () => {
    expect((await readdir(folder)).filter((name) => name.startsWith('graph'))).toEqual([]);
  });
});
