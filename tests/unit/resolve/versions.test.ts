import { describe, expect, it } from 'vitest';
import { resolveRecords } from '../../../ingest/resolve/resolve-records.ts';
import type { ResolvedWorks } from '../../../ingest/resolve/entities.ts';
import { referenceOf } from '../../support/record-parts.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { smallRecord } from '../../support/small-record.ts';
import type { Reference } from '../../../schema/record/reference.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';

/** The small record with these as the references of its second and third article. */
function recordWith(...references: readonly Reference[]): IssueRecord {
  const record = smallRecord();
  return {
    ...record,
    articles: record.articles.map((article, index) => ({
      ...article,
      theories: [],
      references: references.filter((_, at) => at % record.articles.length === index),
    })),
  };
}

const worksOf = (...references: readonly Reference[]): ResolvedWorks => resolveRecords([recordWith(...references)]).works;

const NATIVE = { printed: 'as printed', line: 1, language: 'ru', year: 2003 } as const;
const RUSSIAN = referenceOf(1, {
  ...NATIVE,
  authors: [['Хобсбаум', 'Э.']],
  title: 'Короткий двадцатый век',
  twin: { authors: [['Khobsbaum', 'E.']], title: 'Korotkii dvadtsatyi vek', titleEn: 'The Short Twentieth Century' },
});
const ENGLISH = referenceOf(2, {
  ...NATIVE,
  language: 'en',
  authors: [['Hobsbaum', 'E.']],
  title: 'The Short Twentieth Century',
  year: 1994,
});

describe('versions of a work', () => {
  it('are a book and its translation: two works, one a version of the other', () => {
    const { all, versions } = worksOf(RUSSIAN, ENGLISH);
    const [russian, english] = [all.find(({ language }) => language === 'ru'), all.find(({ language }) => language === 'en')];
    expect(all).toHaveLength(2);
    expect(versions).toEqual([{ from: russian?.id, to: english?.id, confidence: 0.9 }]);
  });

  it('are not two books of other people, nor two acts', () => {
    const other = { ...ENGLISH, authors: [{ family: 'Bloch', given: 'M.' }] };
    expect(worksOf(RUSSIAN, other).versions).toEqual([]);
    expect(worksOf({ ...RUSSIAN, type: 'law' }, { ...ENGLISH, type: 'law' }).versions).toEqual([]);
  });

  it('are joined in the graph', () => {
    const { nodes, relationships } = rowsOf(recordWith(RUSSIAN, ENGLISH));
    const ids = new Set(nodes.Work.map(({ id }) => id));
    expect(relationships.VERSION_OF.map(({ from, to }) => [ids.has(from), ids.has(to)])).toEqual([[true, true]]);
  });
});

describe('references that disagree on an identifier', () => {
  const one = referenceOf(1, {
    ...NATIVE,
    language: 'en',
    authors: [['Bloch', 'M.']],
    title: 'A history of the plough and the field',
    doi: '10.5555/abc.1',
  });

  it('mean one work where all else agrees, and that is told', () => {
    const { all } = worksOf(one, { ...one, doi: '10.5555/abc.7' });
    expect(all).toHaveLength(1);
    expect(all[0]?.disputes.map(({ what, forms }) => [what, forms.map(({ text }) => text).toSorted()])).toEqual([
      ['DOI', ['10.5555/abc.1', '10.5555/abc.7']],
    ]);
    const findings = rowsOf(recordWith(one, { ...one, doi: '10.5555/abc.7' })).nodes.Finding.map(({ properties }) => properties['code']);
    expect(findings).toContain('identifiers-differ');
  });

  it('mean two works where the year differs too', () => {
    expect(worksOf(one, { ...one, doi: '10.5555/abc.7', year: 2009 }).all).toHaveLength(2);
  });

  it('have nothing to disagree about where a twin or another language page of an act is meant', () => {
    const act = referenceOf(1, { ...NATIVE, type: 'law', title: 'О степи', url: 'https://adilet.zan.kz/rus/docs/Z2000000345' });
    const [work, ...rest] = worksOf(act, { ...act, url: 'https://adilet.zan.kz/kaz/docs/Z2000000345' }).all;
    expect([rest, work?.disputes]).toEqual([[], []]);
  });
});
