import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../schema/store/open-store.ts';
import { makeLeftOpen, treeOf } from '../support/graph-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-path-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const file = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const link = (name: string, target: string): string => {
  symlinkSync(target, at(name));
  return at(name);
};

interface Case {
  readonly what: string;
  readonly make: () => string;
  readonly message: string;
  readonly remedy: string;
}

const CASES: readonly Case[] = [
  { what: 'an empty file', make: () => file('g', ''), message: 'is not a graph file', remedy: 'Check GRAPH_PATH' },
  { what: 'a text', make: () => file('g', 'Not a graph.\n'.repeat(9_000)), message: 'is not a graph file', remedy: 'Check GRAPH_PATH' },
  { what: 'another database', make: () => file('g', `SQLite format 3\0${'x'.repeat(9_000)}`), message: 'is not a graph', remedy: 'backup' },
  { what: 'a folder', make: () => folder, message: 'is a folder', remedy: 'Name a file in it' },
  { what: 'a link to nothing', make: () => link('g', at('nothing')), message: 'is a link to', remedy: 'Mend the link' },
  { what: 'a link to itself', make: () => link('g', at('g')), message: 'leads back to itself', remedy: 'Check GRAPH_PATH' },
  {
    what: 'a path through a file',
    make: () => path.join(file('g', 'x'), 'h'),
    message: 'in the place of one of its folders',
    remedy: 'Check',
  },
  { what: 'a name too long', make: () => at('g'.repeat(300)), message: 'too long a name', remedy: 'Check GRAPH_PATH' },
  { what: 'no name', make: () => '', message: 'is empty or holds U+0000', remedy: 'Check GRAPH_PATH' },
  { what: 'a name with U+0000', make: () => at('a\0b'), message: 'is empty or holds U+0000', remedy: 'Check GRAPH_PATH' },
  { what: 'a device', make: () => '/dev/null', message: 'is a device, a pipe or a socket', remedy: 'Check GRAPH_PATH' },
];
const PIPE: Case = {
  what: 'a pipe',
  make: () => {
    execFileSync('mkfifo', [at('g')]);
    return at('g');
  },
  message: 'is a device, a pipe or a socket',
  remedy: 'Check GRAPH_PATH',
};

describe('a path that names no graph', () => {
  it.each(process.platform === 'win32' ? CASES.filter(({ what }) => what !== 'a device') : [...CASES, PIPE])(
    'is refused, and nothing made or changed: $what',
    async ({ make, message, remedy }) => {
      const named = make();
      const before = treeOf(folder);
      for (const readOnly of [true, false]) {
        await expect(openStore({ engine: 'embedded', path: named, readOnly })).rejects.toMatchObject({
          code: 'STORE_REFUSED',
          message: expect.stringContaining(message),
          remedy: expect.stringContaining(remedy),
        });
      }
      expect(treeOf(folder)).toEqual(before);
    },
  );

  it('makes nothing when it is opened for reading', async () => {
    mkdirSync(at('there'));
    for (const name of ['nothing', 'there/nothing', 'not/there/nothing']) {
      await expect(openStore({ engine: 'embedded', path: at(name), readOnly: true })).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: `There is no graph file ${at(name)}`,
      });
    }
    expect(Object.keys(treeOf(folder))).toEqual(['there']);
  });
});

describe('a link to a graph file', () => {
  it('opens the file with its log, which stands beside the file', async () => {
    mkdirSync(at('links'));
    await makeLeftOpen(at('g'));
    const store = await openStore({ engine: 'embedded', path: link('links/g', at('g')) });
    expect((await store.search('thinker', { labels: ['Person'], first: 5 })).map(({ id }) => id)).toEqual(['person:thinker']);
    await store.close();
    expect(Object.keys(treeOf(at('links')))).toEqual(['g']);
  });
});
