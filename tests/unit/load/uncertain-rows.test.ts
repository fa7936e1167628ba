import { expect, it } from 'vitest';
import { rowsOf } from '../../support/rows-of.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { referenceOf } from '../../support/record-parts.ts';
import { smallRecord } from '../../support/small-record.ts';

function withBooksOf(given: string, family: string): IssueRecord {
  const record = smallRecord();
  for (const article of record.articles.slice(2)) {
    const n = article.references.length + 1;
    article.references.push(
      referenceOf(n, { authors: [[family, given]], title: `Some other book in ${n}`, year: 1999, printed: 'x', line: 380 }),
    );
  }
  return record;
}

const uncertain = (record: IssueRecord): { code: unknown; message: string; articles: number }[] => {
  const { nodes, relationships } = rowsOf(record);
  return nodes.Finding.filter((row) => row.properties['rule'] === 'resolve@1').map(({ id, properties }) => ({
    code: properties['code'],
    message: String(properties['message']),
    articles: relationships.ABOUT.filter((row) => row.from === id).length,
  }));
};

it('tells of an initial that could be either of two people, and merges with neither', () => {
  const found = uncertain(withBooksOf('J.', 'Smith'));
  expect(found.map(({ code }) => code)).toContain('not-merged');
  expect(found.every(({ message }) => message.includes('“Smith J.” (article 3, reference 7)'))).toBe(true);
  expect(found.every(({ articles }) => articles === 1)).toBe(true);
});

it('tells of a merge by sound, and names the articles on both sides', () => {
  const found = uncertain(withBooksOf('D.', 'Kassymkhen'));
  expect(found.map(({ code, articles }) => [code, articles])).toEqual([['uncertain-merge', 2]]);
  expect(found[0]?.message).toMatch(/^Taken for one person: .*“Kassymkhen D.”.*, by sound$/);
});

it('finds nothing uncertain in the small record', () => {
  expect(uncertain(smallRecord())).toEqual([]);
});
