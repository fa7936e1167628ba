import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rowsBeside } from '../../../ingest/commands/rows-beside.ts';

const BODY = Buffer.from(JSON.stringify({ recordVersion: 1, long: 'x'.repeat(1_000_000) }));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-beside-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Makes rows by a program in the place of ours. */
async function rowsBy(program: string, stopping = new AbortController().signal) {
  const file = path.join(folder, 'program.mjs');
  await writeFile(file, program);
  return rowsBeside(BODY, stopping, file);
}

test('the body is read by `rows`, and its lines are the answer', async () => {
  const program = `
    let size = 0;
    for await (const chunk of process.stdin) size += chunk.length;
    console.log(JSON.stringify({ label: 'Issue', rows: [{ id: 'issue:1', properties: { size, command: process.argv[2] } }] }));
    console.log(JSON.stringify({ problems: [] }));`;
  const { rows } = await rowsBy(program);
  expect(rows.nodes.Issue).toEqual([{ id: 'issue:1', properties: { size: BODY.length, command: 'rows' } }]);
});

test('a fault of the record is told, though not all of it was read', async () => {
  const program = `console.log(JSON.stringify({ fault: 'no record', remedy: 'Extract it again.' })); process.exitCode = 1;`;
  await expect(rowsBy(program)).rejects.toMatchObject({ code: 'BAD_RECORD', message: 'no record', remedy: 'Extract it again.' });
});

test('a process that cannot be started is told like one that fails', async () => {
  const { execPath } = process;
  process.execPath = path.join(folder, 'no-node');
  try {
    await expect(rowsBy('')).rejects.toThrow();
  } finally {
    process.execPath = execPath;
  }
});

test.each([
  ['ends with a fault of its own', `console.error('out of luck'); process.exit(7);`, /exit code 7\): out of luck/],
  ['is ended by the system', `process.kill(process.pid, 'SIGKILL');`, /exit code null/],
  ['writes something else', `console.log('hello');`, /exit code/],
  ['ends before its last line', `console.log(JSON.stringify({ label: 'Issue', rows: [] }));`, /exit code 0/],
])('a process that %s is a fault of ours', async (_what, program, message) => {
  await expect(rowsBy(program)).rejects.toMatchObject({ code: 'INTERNAL', message: expect.stringMatching(message) });
});

test('a process that is at work when the server stops is ended', async () => {
  const stopping = new AbortController();
  const rows = rowsBy(`setInterval(() => undefined, 1000); process.stdin.resume();`, stopping.signal);
  setTimeout(() => stopping.abort(), 300);
  await expect(rows).rejects.toMatchObject({ code: 'INTERNAL' });
});
