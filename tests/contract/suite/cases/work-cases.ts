import { expect } from 'vitest';
import type { ReadCase } from '../read-case.ts';
import { articleId, IDS } from './small-ids.ts';

const limit = 100;

export const WORK_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  'list-works': [
    { params: { skip: 0, limit: 1 }, expect: (rows) => expect(rows).toEqual([{ id: IDS.law, total: 11 }]) },
    // Article 1 is a cited work too; articles 2 and 3 are not.
    {
      params: { skip: 0, limit },
      expect: (rows) => {
        const ids = rows.map((row) => Object(row).id);
        expect(ids).toHaveLength(11);
        expect(IDS.article.filter((id) => ids.includes(id))).toEqual([articleId(1)]);
      },
    },
  ],
  'read-works': [
    {
      params: { ids: [IDS.steppe], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: IDS.steppe,
            type: 'journal-article',
            title: 'Дала мәдениетінің тарихы',
            titleRomanized: 'Dala madenietinin tarikhy',
            titleEn: 'History of the steppe culture',
            corporateAuthor: null,
            year: 2021,
            container: 'Дала ғылымы',
            volume: null,
            issue: '1',
            pages: '12-20',
            publisher: null,
            place: null,
            doi: null,
            url: null,
            language: 'kk',
            isArticle: false,
            citedByCount: 1,
          },
        ]),
    },
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { id: articleId(1), type: 'journal-article', year: 2024, issue: null, language: 'kk', isArticle: true, citedByCount: 1 },
        ]),
    },
    // Number 2 and number 6 of one article are one work, cited by one article.
    { params: { ids: [IDS.bowling], limit }, expect: (rows) => expect(rows).toMatchObject([{ citedByCount: 1 }]) },
  ],
  'read-citations-of-articles': [
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) => {
        expect(rows.map((row) => Object(row).work)).toEqual([IDS.law, IDS.nyeEnglish, IDS.democracy, IDS.steppe]);
        expect(rows[1]).toMatchObject({
          article: articleId(1),
          number: 2,
          timesCited: 2,
          printedNative: 'Nye J. S. Soft Power. New York: PublicAffairs, 2004.',
          places: [
            { line: 45, section: 'Кіріспе', printed: '[2]' },
            { line: 64, section: 'Талқылау', printed: '[2, 15 б.]' },
          ],
          line: 102,
        });
        expect(rows[3]).toMatchObject({ number: 4, timesCited: 0, places: [] });
      },
    },
  ],
  'read-versions-of-works': [
    {
      params: { ids: [IDS.nyeEnglish, IDS.nyeRussian, IDS.law], limit },
      expect: (rows) =>
        expect(rows).toEqual(
          [
            { work: IDS.nyeEnglish, version: IDS.nyeRussian },
            { work: IDS.nyeRussian, version: IDS.nyeEnglish },
          ].toSorted((a, b) => (a.work < b.work ? -1 : 1)),
        ),
    },
  ],
  'read-citations-of-works': [
    {
      params: { ids: [IDS.law], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { article: articleId(1), work: IDS.law, number: 1, places: [{ printed: '[1; 3]' }] },
          { article: articleId(2), work: IDS.law, number: 1, places: [{ printed: '[1–2]' }] },
        ]),
    },
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) => expect(rows).toMatchObject([{ article: articleId(3), work: articleId(1), number: 4 }]),
    },
  ],
  'read-coupled-articles': [
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) => expect(rows).toEqual([{ article: articleId(1), coupled: articleId(2), shared: 1 }]),
    },
    { params: { ids: [articleId(1)], limit: 1 }, expect: (rows) => expect(rows).toHaveLength(1) },
    { params: { ids: [IDS.law, 'article:none'], limit }, expect: (rows) => expect(rows).toEqual([]) },
  ],
  'read-co-cited-works': [
    {
      params: { ids: [IDS.steppe], limit },
      expect: (rows) =>
        expect(rows).toEqual(
          [IDS.law, IDS.nyeEnglish, IDS.democracy].toSorted().map((coCited) => ({ work: IDS.steppe, coCited, together: 1 })),
        ),
    },
    { params: { ids: [articleId(2)], limit }, expect: (rows) => expect(rows).toEqual([]) },
  ],
  'read-shortest-path': [
    {
      params: { from: IDS.steppe, to: IDS.law, limit: 1 },
      expect: (rows) => expect(rows).toEqual([{ ids: [IDS.steppe, articleId(1), IDS.law] }]),
    },
    { params: { from: IDS.steppe, to: IDS.steppe, limit: 1 }, expect: (rows) => expect(rows).toEqual([]) },
    { params: { from: IDS.steppe, to: 'work:none', limit: 1 }, expect: (rows) => expect(rows).toEqual([]) },
  ],
};
