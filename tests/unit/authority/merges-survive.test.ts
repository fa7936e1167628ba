import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeTarget } from '../../../ingest/commands/load-target.ts';
import { NO_FILE, readMerges } from '../../../ingest/commands/read-merges.ts';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { openStore } from '../../../schema/store/open-store.ts';
import { dumpOf } from '../../contract/suite/graph-dump.ts';

const SOURCE = new URL('../../fixtures/invented-issue/issue.txt', import.meta.url);

/** Two namesakes joined, a cited author parted from the author of that name, one person shown by the Latin form. */
const DECISIONS = {
  mergesVersion: 1,
  issues: [
    {
      issue: { year: 2027, number: '2' },
      persons: {
        merge: [
          {
            mentions: [
              { text: 'Bergman J.', place: 'article 1, reference 4' },
              { text: 'Bergman J.', place: 'article 3, reference 5' },
            ],
          },
        ],
        split: [
          {
            mentions: [{ text: 'Тасболатов А.', place: 'article 4, reference 4' }],
            from: [
              { text: 'Айбар Тасболатов', place: 'article 1, author 1' },
              { text: 'Айбар Тасболатов', place: 'article 4, author 2' },
            ],
          },
        ],
        prefer: [{ form: { text: 'Irina Vetrova', place: 'article 4, author 1' } }],
      },
    },
  ],
};

const NAME = /Bergman|Тасболатов|Tasbolatov|Ветров|Vetrov/u;

let folder = '';
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'theoria-survive-'));
  const text = await readFile(SOURCE, 'utf8');
  await writeFile(file('issue.txt'), text);
  // The same issue on other lines and with another word in a title.
  await writeFile(file('again.txt'), `\n\n\n${text.replace('Coding Talk', 'Coding Long Talk')}`);
  await writeFile(file('merges.json'), JSON.stringify(DECISIONS));
});
afterAll(() => rm(folder, { recursive: true }));

/** Extracts the text and loads it into one graph file; tells the persons spoken of that are there then, each by its name. */
async function peopleAfter(text: string, merges?: string): Promise<string[]> {
  const store = await openStore({ engine: 'embedded', path: file('graph.db') });
  const curator = merges === undefined ? NO_FILE : await readMerges(file(merges));
  const { problems } = await storeTarget(store).load(extractIssue(await readSource(file(text))), curator.decisions);
  const lines = await dumpOf(store);
  await store.close();
  expect(problems).toEqual([]);
  const people = lines.filter((line) => line.startsWith('Person ') && NAME.test(line));
  return people.flatMap((line) => /"name":"([^"]*)"/u.exec(line)?.[1] ?? []).toSorted();
}

const BY_RULE = ['Bergman J.', 'Bergman J.', 'Айбар Тасболатов', 'Ирина Ветрова'];
const BY_CURATOR = ['Bergman J.', 'Irina Vetrova', 'Айбар Тасболатов', 'Тасболатов А.'];

describe('decisions in merges.json', () => {
  it('override the rules in a graph that was loaded by rule, outlast another extraction, and end with the file', async () => {
    expect(await peopleAfter('issue.txt')).toEqual(BY_RULE);
    expect(await peopleAfter('issue.txt', 'merges.json')).toEqual(BY_CURATOR);
    expect(await peopleAfter('again.txt', 'merges.json')).toEqual(BY_CURATOR);
    expect(await peopleAfter('again.txt')).toEqual(BY_RULE);
  });
});
