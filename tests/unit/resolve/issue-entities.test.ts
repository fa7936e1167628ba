import { describe, expect, it } from 'vitest';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import type { RelationshipType } from '../../../schema/graph/model.ts';
import { faultsOfRows } from '../../support/faults-of-rows.ts';
import { shared, tellAbsent } from '../../support/shared.ts';
import { smallRecord } from '../../support/small-record.ts';

if (shared === null) tellAbsent('entities of the real issue (the invented one stands in)');

describe('the entities of an issue', async () => {
  const record = shared === null ? smallRecord() : extractIssue(await readSource(shared.issue));
  const rows = rowsOf(record);
  const positionOf = new Map(rows.nodes.Article.map((row) => [row.id, row.properties['position']]));

  it('make rows without faults', () => {
    expect(faultsOfRows(rows)).toEqual([]);
  });

  it('are one person an author, in whatever spelling', () => {
    const authors = rows.relationships.AUTHORED.filter((row) => positionOf.has(row.to));
    const printed = record.articles.flatMap((article) => article.authors);
    expect(authors).toHaveLength(printed.length);
    expect(new Set(authors.map((row) => row.from)).size).toBe(printed.length);
  });

  it('keep their ids when the articles and references stand in another order', () => {
    const turned = rowsOf({
      ...record,
      articles: record.articles.toReversed().map((article) => ({ ...article, references: article.references.toReversed() })),
    });
    for (const label of ['Article', 'Person', 'Work', 'Institution', 'Theory', 'Concept', 'Venue'] as const) {
      expect(turned.nodes[label].map((row) => row.id).sort()).toEqual(rows.nodes[label].map((row) => row.id).sort());
    }
  });

  if (shared === null) return;

  const articlesTo = (type: RelationshipType, id: string | undefined): unknown[] => [
    ...new Set(rows.relationships[type].filter((row) => row.to === id).map((row) => positionOf.get(row.from))),
  ];
  const workAt = (part: string): string | undefined => rows.nodes.Work.find((row) => String(row.properties['url']).includes(part))?.id;
  const theory = (name: string): string | undefined => rows.nodes.Theory.find((row) => row.properties['name'] === name)?.id;

  it('are one work for a decree cited in two articles and the Constitution cited in two', () => {
    expect(articlesTo('CITES', workAt('U2100000639'))).toEqual([4, 7]);
    expect(articlesTo('CITES', workAt('K950001000'))).toEqual([7, 8]);
  });

  it.each([
    ['Soft power', 1, 2],
    ['New institutionalism', 1, 3],
    ['Human capital', 1, 9],
  ])('join articles by %s', (name, one, other) => {
    expect(articlesTo('DRAWS_ON', theory(name))).toEqual(expect.arrayContaining([one, other]));
  });
});
