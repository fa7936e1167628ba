import { expect } from 'vitest';
import type { ReadCase } from '../read-case.ts';
import { articleId, IDS } from './small-ids.ts';

const limit = 100;

export const ISSUE_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  'list-issues': [
    { params: { skip: 0, limit }, expect: (rows) => expect(rows).toEqual([{ id: IDS.issue, total: 1 }]) },
    { params: { skip: 1, limit }, expect: (rows) => expect(rows).toEqual([]) },
  ],
  'count-whole-issues': [{ params: { limit: 1 }, expect: (rows) => expect(rows).toEqual([{ issues: 1 }]) }],
  'read-loaded-issues': [
    {
      params: { ids: [IDS.issue, 'issue:none'], limit },
      expect: (rows) => expect(rows).toEqual([{ id: IDS.issue, record: expect.stringMatching(/^[0-9a-f]{16}$/) }]),
    },
  ],
  'read-issues': [
    {
      params: { ids: [IDS.issue, 'issue:none'], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: IDS.issue,
            year: 2024,
            number: '2',
            wholeNumber: '14',
            journalId: IDS.journal,
            journalTitleKk: 'Дала ғылымы',
            journalTitleRu: 'Степная наука',
            journalTitleEn: 'Steppe Science',
            journalIssnPrint: '1234-5679',
            journalIssnOnline: null,
            journalPublisherKk: 'Сарыарқа университеті',
            journalPublisherRu: 'Университет Сарыарка',
            journalPublisherEn: 'Saryarka University',
          },
        ]),
    },
  ],
  'list-articles': [
    { params: { skip: 0, limit }, expect: (rows) => expect(rows).toEqual(IDS.article.map((id) => ({ id, total: 3 }))) },
    { params: { skip: 1, limit: 1 }, expect: (rows) => expect(rows).toEqual([{ id: articleId(2), total: 3 }]) },
  ],
  'read-articles': [
    {
      params: { ids: [articleId(3)], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: articleId(3),
            issue: IDS.issue,
            position: 3,
            title: 'Trust in Cities',
            titleKk: 'Қалалардағы сенім',
            titleRu: 'Доверие в городах',
            titleEn: 'Trust in Cities',
            sectionKk: 'МӘДЕНИЕТ',
            sectionRu: 'КУЛЬТУРА',
            sectionEn: 'CULTURE',
            pageStart: 28,
            pageEnd: null,
            bodyLanguage: 'en',
            abstractKk: null,
            abstractRu: null,
            abstractEn: 'A short text on trust.',
            keywordsKk: [],
            keywordsRu: ['доверие', 'город'],
            keywordsEn: ['trust', 'city'],
            line: 260,
          },
        ]),
    },
  ],
  'read-articles-of-issues': [
    {
      params: { ids: [IDS.issue], limit },
      expect: (rows) => expect(rows).toEqual(IDS.article.map((article) => ({ issue: IDS.issue, article }))),
    },
  ],
  'list-findings': [
    {
      params: { skip: 0, limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { code: 'name-differs-by-language', severity: 'warning', line: 22, article: articleId(1), total: 2 },
          { code: 'board-without-role', severity: 'info', line: 5, suggestion: null, article: null, total: 2 },
        ]),
    },
  ],
  'read-findings-of-articles': [
    {
      params: { ids: IDS.article, limit },
      expect: (rows) => expect(rows).toMatchObject([{ code: 'name-differs-by-language', article: articleId(1) }]),
    },
  ],
  'list-concepts': [{ params: { skip: 0, limit: 1 }, expect: (rows) => expect(rows).toEqual([{ id: IDS.policy, total: 6 }]) }],
  'read-concepts': [
    {
      params: { ids: [IDS.policy], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          { id: IDS.policy, labelKk: 'мәдени саясат', labelRu: 'культурная политика', labelEn: 'cultural policy', articleCount: 2 },
        ]),
    },
  ],
  'read-concepts-of-articles': [
    {
      params: { ids: [articleId(2)], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { article: articleId(2), concept: IDS.policy, rank: 1, printedKk: 'мәдени саясат', printedEn: 'cultural policy' },
          { article: articleId(2), rank: 2, printedRu: 'закон', printedEn: '', lineEn: null },
        ]),
    },
  ],
  'read-articles-of-concepts': [
    {
      params: { ids: [IDS.policy], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { concept: IDS.policy, article: articleId(1), rank: 2 },
          { concept: IDS.policy, article: articleId(2), rank: 1 },
        ]),
    },
  ],
};
