import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CsvFolder } from '../../ingest/export/csv-folder.ts';
import type { GraphPage } from '../../ingest/export/graph-pages.ts';
import type { Properties } from '../../schema/graph/model.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-csv-'));
});
afterEach(() => rm(folder, { recursive: true }));

const works = (...each: Properties[]): GraphPage => ({
  kind: 'nodes',
  table: 'Work',
  rows: each.map((properties, at) => ({ id: `work:${at}`, properties })),
});
const text = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');

describe('CSV files of an export', () => {
  it('have a typed header, and tell the empty text from no value', async () => {
    const files = new CsvFolder(folder);
    await files.add(works({ title: 'Say "no",\nnow', doi: '', year: 1999, list: ['a', 'b'] }, { title: null, open: true }));
    expect(await text('Work.csv')).toBe(
      'id:ID,"title:string","doi:string","year:long","list:string[]","open:boolean"\n' +
        '"work:0","Say ""no"",\nnow","",1999,"a\u001Fb",\n"work:1",,,,,true\n',
    );
    expect(files.importArguments()).toBe('--nodes=Work=./Work.csv\n--multiline-fields=true\n--array-delimiter=U+001F\n');
  });

  it('go on in the same file while the columns suffice, and in another one where they do not', async () => {
    const files = new CsvFolder(folder);
    await files.add(works({ a: 'one', n: 1 }));
    await files.add(works({ n: 2 }));
    await files.add(works({ n: 0.5 }));
    await files.add(works({ a: 'two', n: 3 }));
    await files.add(works({ b: 'new' }));
    expect(await text('Work.csv')).toBe('id:ID,"a:string","n:long"\n"work:0","one",1\n"work:0",,2\n');
    expect(await text('Work-2.csv')).toBe('id:ID,"a:string","n:double"\n"work:0",,0.5\n"work:0","two",3\n');
    expect(await text('Work-3.csv')).toBe('id:ID,"a:string","n:double","b:string"\n"work:0",,,"new"\n');
    expect(files.importArguments().split('\n').slice(0, 3)).toEqual([
      '--nodes=Work=./Work.csv',
      '--nodes=Work=./Work-2.csv',
      '--nodes=Work=./Work-3.csv',
    ]);
  });

  it('write ends and key of a relationship, and both labels of an article', async () => {
    const files = new CsvFolder(folder);
    await files.add({ kind: 'nodes', table: 'Article', rows: [{ id: 'article:1', properties: {} }] });
    await files.add({ kind: 'relationships', table: 'CITES', rows: [{ from: 'a', to: 'b', key: '', properties: { lines: [1, 2.5] } }] });
    await files.add({ kind: 'nodes', table: 'Venue', rows: [] });
    expect(await text('CITES.csv')).toBe(':START_ID,:END_ID,key:string,"lines:double[]"\n"a","b","","1\u001F2.5"\n');
    expect(files.importArguments().split('\n').slice(0, 2)).toEqual([
      '--nodes=Article:Work=./Article.csv',
      '--relationships=CITES=./CITES.csv',
    ]);
    await expect(text('Venue.csv')).rejects.toThrow('ENOENT');
  });

  it.each([
    ['texts and numbers', { a: 'x' }, { a: 1 }],
    ['a list and a single value', { a: ['x'] }, { a: 'x' }],
  ])('refuse %s in one column', async (_what, one, other) => {
    await expect(new CsvFolder(folder).add(works(one, other))).rejects.toMatchObject({
      code: 'INTERNAL',
      message: expect.stringContaining('a is'),
    });
  });
});
