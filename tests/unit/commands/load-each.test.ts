import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { loadEach, type RecordSource } from '../../../ingest/commands/load-each.ts';
import type { LoadTarget } from '../../../ingest/commands/load-target.ts';
import type { CuratorsFile } from '../../../ingest/commands/read-merges.ts';
import { AppError } from '../../../schema/errors.ts';
import { smallRecord } from '../../support/small-record.ts';

let happened: string[];
let stderr: MockInstance<typeof process.stderr.write>;
const said = (): string => stderr.mock.calls.map(([text]) => String(text)).join('');

beforeEach(() => {
  happened = [];
  stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => stderr.mockRestore());

const source = (name: string, fault?: AppError): RecordSource => ({
  name,
  read() {
    happened.push(`read ${name}`);
    return fault === undefined ? Promise.resolve(smallRecord()) : Promise.reject(fault);
  },
});

const target = (load: LoadTarget['load'] = () => Promise.resolve({ nodes: 1, relationships: 2, problems: [] })) => ({
  open(): Promise<LoadTarget> {
    happened.push('open');
    return Promise.resolve({
      load(...args) {
        happened.push('load');
        return load(...args);
      },
      close() {
        happened.push('close');
        return Promise.resolve();
      },
    });
  },
});

test('holds one record at a time, and opens the graph when the first is there', async () => {
  expect(await loadEach([source('a'), source('b'), source('c')], target().open)).toBe(0);
  expect(happened).toEqual(['read a', 'open', 'load', 'read b', 'load', 'read c', 'load', 'close']);
  expect(said()).toBe(['a', 'b', 'c'].map((name) => `${name}: 1 nodes, 2 relationships\n`).join(''));
});

test('a broken file is told and does not stop the rest', async () => {
  const fault = new AppError('BAD_RECORD', 'b: $.articles: not a list', { remedy: 'Extract it again.' });
  expect(await loadEach([source('a'), source('b', fault), source('c')], target().open)).toBe(1);
  expect(happened.filter((step) => step === 'load')).toHaveLength(2);
  expect(said()).toContain('b: $.articles: not a list\nExtract it again.\n');
});

test('without any record no graph is opened', async () => {
  expect(await loadEach([source('a', new AppError('SOURCE_UNREADABLE', 'a: no such file'))], target().open)).toBe(1);
  expect(happened).toEqual(['read a']);
});

test('a fault of the graph ends the load, and the graph is closed', async () => {
  const { open } = target(() => Promise.reject(new AppError('STORE_UNAVAILABLE', 'gone')));
  await expect(loadEach([source('a'), source('b')], open)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  expect(happened).toEqual(['read a', 'open', 'load', 'close']);
});

test('decisions that could not be carried out are told after each record, those for no issue at the end', async () => {
  const issue = { year: 1999, number: '1' };
  const merges: CuratorsFile = { path: 'm.json', decisions: { mergesVersion: 1, issues: [{ issue }] } };
  const problems = [{ path: '$.issues[0].persons', reason: 'nobody is called that' }];
  const { open } = target(() => Promise.resolve({ nodes: 1, relationships: 1, problems }));
  expect(await loadEach([source('a')], open, merges)).toBe(3);
  expect(said()).toMatch(/m\.json: \$\.issues\[0\]\.persons: nobody is called that\nm\.json: \$\.issues\[0\]\.issue: no record/);
});
