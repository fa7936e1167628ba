import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../../ingest/authority/authority-of.ts';
import { mentionsOfRecord } from '../../../ingest/authority/mentions-of-record.ts';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { resolveRecords } from '../../../ingest/resolve/resolve-records.ts';
import { AuthoritySchema, type Authority } from '../../../schema/authority/authority.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { INVENTED_ISSUE } from '../../support/invented-issue.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { shared, tellAbsent } from '../../support/shared.ts';
import { shippedRecord } from '../../support/shipped-record.ts';
import { smallRecord } from '../../support/small-record.ts';

const authority = (record: IssueRecord): Authority => authorityOf(record, resolveRecords([record]));

const turned = (record: IssueRecord): IssueRecord => ({
  ...record,
  articles: record.articles.toReversed().map((article) => ({ ...article, references: article.references.toReversed() })),
});

const KINDS = ['persons', 'works', 'institutions', 'theories'] as const;

if (shared === null) tellAbsent('authority file of the real issue as extracted (the shipped record stands in)');
const shipped = await shippedRecord();
const records: [string, IssueRecord][] = [
  ['small', smallRecord()],
  ['invented', extractIssue(await readSource(INVENTED_ISSUE))],
  ['shipped', shipped],
  ['turned', turned(shipped)],
  ...(shared === null ? [] : [['extracted', extractIssue(await readSource(shared.issue))] satisfies [string, IssueRecord]]),
];

describe.each(records)('the authority file of the %s record', (_, record) => {
  const file = authority(record);
  const mentions = mentionsOfRecord(record);

  it('has the declared shape', () => {
    expect(AuthoritySchema.parse(file)).toEqual(file);
  });

  it.each(KINDS)('puts every mention of %s into exactly one entity', (kind) => {
    const placed = file[kind].flatMap((entity): unknown[] => entity.mentions).map((mention) => JSON.stringify(mention));
    const wanted = mentions[kind].map(({ mention }) => JSON.stringify(mention));
    expect(new Set(wanted).size).toBe(wanted.length);
    expect(placed.toSorted()).toEqual(wanted.toSorted());
  });

  it('names the nodes of the graph, each once', () => {
    const rows = rowsOf(record);
    const nodes = new Set(Object.values(rows.nodes).flatMap((each) => each.map(({ id }) => id)));
    for (const kind of KINDS) {
      const ids = file[kind].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !nodes.has(id))).toEqual([]);
    }
  });

  it('gives a reason for every step of a merge', () => {
    for (const { id, mentions: meant, merges, confidence } of KINDS.flatMap((kind) => [...file[kind]])) {
      expect(merges).toHaveLength(id.startsWith('article:') ? meant.length : meant.length - 1);
      for (const { between } of merges) expect(meant).toEqual(expect.arrayContaining([...between]));
      expect(confidence).toBe(Math.min(1, ...merges.map((merge) => merge.confidence)));
    }
  });
});
