import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AuthoritySchema } from '../../schema/authority/authority.ts';
import { serializeRecord } from '../../schema/record/serialize-record.ts';
import { killCommands, runCli } from '../support/run-cli.ts';
import { smallRecord } from '../support/small-record.ts';

let folder = '';
const file = (name: string): string => path.join(folder, name);
const write = (name: string, value: unknown): Promise<void> => writeFile(file(name), JSON.stringify(value));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-merges-'));
  await writeFile(file('record.json'), serializeRecord(smallRecord()));
});
afterAll(async () => {
  await killCommands();
  await rm(folder, { recursive: true });
});

const decisions = (issue: object, rest: object): object => ({ mergesVersion: 1, issues: [{ issue, ...rest }] });
const SPLIT = {
  persons: { split: [{ mentions: [{ text: 'Nobody N.', place: 'article 1, reference 1' }], from: [{ text: 'X', place: 'y' }] }] },
};

describe('authority and --merges', () => {
  test('writes the authority file', async () => {
    const { code, stdout, stderr } = await runCli(['authority', file('record.json'), '-o', file('authority.json')]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/\d+ persons, \d+ works, \d+ institutions, \d+ theories/);
    expect(AuthoritySchema.safeParse(JSON.parse(await readFile(file('authority.json'), 'utf8'))).success).toBe(true);
  });

  test('a decision about what is not printed is told by its path, and the exit code says so', async () => {
    await write('dangling.json', decisions({ year: 2024, number: '2' }, SPLIT));
    const { code, stdout, stderr } = await runCli(['authority', file('record.json'), '--merges', file('dangling.json')]);
    expect(code).toBe(3);
    expect(AuthoritySchema.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(stderr).toContain(`${file('dangling.json')}: $.issues[0].persons.split[0].mentions[0]: “Nobody N.” is not printed in article 1`);
  });

  test('load tells decisions for an issue that is not there', async () => {
    await write('other.json', decisions({ year: 1999, number: '1' }, SPLIT));
    const { code, stderr } = await runCli(['load', file('record.json'), '--graph', file('graph.db'), '--merges', file('other.json')]);
    expect(code).toBe(3);
    expect(stderr).toContain('$.issues[0].issue: no record of this issue is among those given');
  });

  test('a file that is no file of decisions is refused with path and reason', async () => {
    await write('bad.json', { mergesVersion: 1, issues: [{ issue: { year: 2024, number: '2' }, persons: { merge: [{ mentions: [] }] } }] });
    const { code, stdout, stderr } = await runCli(['authority', file('record.json'), '--merges', file('bad.json')]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${file('bad.json')}: $.issues[0].persons.merge[0].mentions: `);
  });
});
