import { expect } from 'vitest';
import type { ReadCase } from '../read-case.ts';
import { articleId, IDS } from './small-ids.ts';

const limit = 100;

const idsIn = (rows: readonly unknown[]): string[] => rows.map((row) => String(Object(row).id)).sort();
const affiliation = (article: 1 | 2 | 3, person: string, institution: string, printed: string) =>
  expect.objectContaining({ article: articleId(article), person, institution, printed, rank: 1 });

export const PERSON_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  'list-persons': [
    { params: { role: null, skip: 0, limit }, expect: (rows) => expect(rows).toHaveLength(7) },
    {
      params: { role: 'AUTHOR', skip: 0, limit },
      expect: (rows) => expect(idsIn(rows)).toEqual([IDS.sarsenova, IDS.kassymkhan, IDS.ospanov, IDS.smithA].sort()),
    },
    {
      // The authors of article 1 are cited by article 3.
      params: { role: 'CITED_AUTHOR', skip: 0, limit },
      expect: (rows) =>
        expect(idsIn(rows)).toEqual([IDS.sarsenova, IDS.kassymkhan, IDS.ospanov, IDS.smithA, IDS.smithB, IDS.nye, IDS.putnam].sort()),
    },
    {
      params: { role: 'THINKER', skip: 0, limit },
      expect: (rows) =>
        expect(rows).toEqual([
          { id: IDS.nye, total: 2 },
          { id: IDS.putnam, total: 2 },
        ]),
    },
    { params: { role: 'THINKER', skip: 1, limit: 1 }, expect: (rows) => expect(rows).toEqual([{ id: IDS.putnam, total: 2 }]) },
  ],
  'read-persons': [
    {
      params: { ids: [IDS.smithB], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: IDS.smithB,
            name: 'Smith J. B.',
            nameKk: null,
            nameRu: null,
            nameEn: 'Smith J. B.',
            forms: ['Smith J. B.'],
            formLanguages: ['en'],
            formPlaces: ['article 3, reference 3'],
            orcid: null,
            isAuthor: false,
            isCitedAuthor: true,
            isThinker: false,
          },
        ]),
    },
    {
      params: { ids: [IDS.putnam], limit },
      expect: (rows) => expect(rows).toMatchObject([{ isAuthor: false, isCitedAuthor: true, isThinker: true }]),
    },
  ],
  'read-forms-of-persons': [
    {
      params: { ids: [IDS.smithB], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: IDS.smithB,
            forms: ['Smith J. B.'],
            formLanguages: ['en'],
            formPlaces: ['article 3, reference 3'],
            formIssues: [IDS.issue],
          },
        ]),
    },
  ],
  'read-forms-of-persons-in-issue': [
    { params: { issue: IDS.issue, limit }, expect: (rows) => expect(rows).toHaveLength(7) },
    { params: { issue: 'issue:none', limit }, expect: (rows) => expect(rows).toEqual([]) },
  ],
  'read-forms-of-institutions': [
    { params: { ids: [IDS.museum, IDS.smithB], limit }, expect: (rows) => expect(rows).toMatchObject([{ id: IDS.museum }]) },
  ],
  'read-forms-of-institutions-in-issue': [
    { params: { issue: IDS.issue, limit }, expect: (rows) => expect(rows).toHaveLength(3) },
    { params: { issue: 'issue:none', limit }, expect: (rows) => expect(rows).toEqual([]) },
  ],
  'read-authorships-of-works': [
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { work: articleId(1), person: IDS.sarsenova, rank: 1 },
          { work: articleId(1), person: IDS.kassymkhan, rank: 2 },
        ]),
    },
  ],
  'read-works-of-persons': [
    {
      params: { ids: [IDS.ospanov], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          { person: IDS.ospanov, work: articleId(2), isArticle: true, isCited: false },
          { person: IDS.ospanov, work: IDS.steppe, isArticle: false, isCited: true },
        ]),
    },
  ],
  'read-affiliations-of-articles': [
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) => {
        expect(rows).toHaveLength(2);
        expect(rows).toEqual(
          expect.arrayContaining([
            affiliation(1, IDS.sarsenova, IDS.saryarka, 'Сарыарқа университетінің'),
            affiliation(1, IDS.kassymkhan, IDS.museum, 'Ұлттық мұражай'),
          ]),
        );
      },
    },
  ],
  'read-affiliations-of-persons': [
    {
      params: { ids: [IDS.ospanov, IDS.nye], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { article: articleId(2), person: IDS.ospanov, institution: IDS.saryarka, unit: 'Кафедра истории', position: 'профессор' },
        ]),
    },
  ],
  'read-affiliations-of-institutions': [
    {
      params: { ids: [IDS.saryarka], limit },
      expect: (rows) => {
        expect(rows).toHaveLength(2);
        expect(rows).toEqual(
          expect.arrayContaining([
            affiliation(1, IDS.sarsenova, IDS.saryarka, 'Сарыарқа университетінің'),
            affiliation(2, IDS.ospanov, IDS.saryarka, 'Университет Сарыарка'),
          ]),
        );
      },
    },
  ],
  'list-institutions': [
    {
      params: { skip: 0, limit },
      expect: (rows) => expect(rows).toEqual([IDS.museum, IDS.saryarka, IDS.northmoor].map((id) => ({ id, total: 3 }))),
    },
  ],
  'read-institutions': [
    {
      params: { ids: [IDS.museum], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: IDS.museum,
            name: 'National Museum of the Steppe',
            nameKk: 'Ұлттық мұражай',
            nameRu: null,
            nameEn: 'National Museum of the Steppe',
            forms: ['Ұлттық мұражай', 'National Museum of the Steppe'],
            formLanguages: ['kk', 'en'],
            formPlaces: ['article 1, author 2', 'article 1, author 2'],
            city: 'Karaganda',
            country: 'Kazakhstan',
          },
        ]),
    },
  ],
};
