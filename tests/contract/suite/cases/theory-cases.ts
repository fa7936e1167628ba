import { expect } from 'vitest';
import type { ReadCase } from '../read-case.ts';
import { articleId, IDS } from './small-ids.ts';

const limit = 100;

export const THEORY_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  'list-theories': [
    {
      params: { skip: 0, limit },
      expect: (rows) => expect(rows).toEqual([IDS.socialCapital, IDS.softPower, IDS.walking].map((id) => ({ id, total: 3 }))),
    },
  ],
  'read-theories': [
    {
      params: { ids: [IDS.walking], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          {
            id: IDS.walking,
            name: 'Walking interview',
            kind: 'method',
            labelKk: 'серуендеу сұхбаты',
            labelRu: 'прогулочное интервью',
            labelEn: 'Walking interview',
            articleCount: 1,
          },
        ]),
    },
    { params: { ids: [IDS.softPower], limit }, expect: (rows) => expect(rows).toMatchObject([{ kind: 'theory', articleCount: 2 }]) },
  ],
  'read-theory-uses-of-articles': [
    {
      params: { ids: [articleId(1)], limit },
      expect: (rows) =>
        expect(rows).toEqual([
          { article: articleId(1), theory: IDS.softPower, role: 'central', references: [2], line: 45, rule: 'theories@1', confidence: 0.8 },
          {
            article: articleId(1),
            theory: IDS.socialCapital,
            role: 'supporting',
            references: [3],
            line: 61,
            rule: 'article@1',
            confidence: 0.9,
          },
        ]),
    },
  ],
  'read-theory-uses-of-theories': [
    {
      params: { ids: [IDS.socialCapital], limit },
      expect: (rows) =>
        expect(rows).toMatchObject([
          { article: articleId(1), role: 'supporting', references: [3] },
          { article: articleId(3), role: 'central', references: [2] },
        ]),
    },
    { params: { ids: [IDS.walking], limit }, expect: (rows) => expect(rows).toMatchObject([{ role: 'mention', references: [] }]) },
  ],
  'read-mentions-of-articles': [
    {
      params: { ids: [articleId(1), articleId(2)], limit },
      expect: (rows) =>
        expect([...rows].sort((a, b) => Object(a).line - Object(b).line)).toMatchObject([
          {
            article: articleId(1),
            theory: IDS.softPower,
            phrase: 'жұмсақ күш',
            section: 'Кіріспе',
            line: 45,
            lineEnd: 45,
            language: 'kk',
            sentence: 'Бұл ойдан шығарылған сөйлем.',
            references: [2],
          },
          { article: articleId(1), theory: IDS.socialCapital, phrase: 'әлеуметтік капитал', line: 61 },
          { article: articleId(1), theory: IDS.softPower, phrase: 'soft power', line: 64, sentence: null },
          { article: articleId(2), theory: IDS.softPower, phrase: 'мягкой силы', line: 165, language: 'ru' },
        ]),
    },
  ],
  'read-thinkers-of-theories': [
    {
      params: { ids: [IDS.softPower], limit },
      expect: (rows) =>
        expect(rows).toEqual([articleId(1), articleId(2)].sort().map((article) => ({ theory: IDS.softPower, person: IDS.nye, article }))),
    },
  ],
  'read-theories-of-persons': [
    {
      params: { ids: [IDS.putnam, IDS.ospanov], limit },
      expect: (rows) =>
        expect(rows).toEqual(
          [articleId(1), articleId(3)].sort().map((article) => ({ theory: IDS.socialCapital, person: IDS.putnam, article })),
        ),
    },
  ],
  'read-works-of-theories': [
    {
      params: { ids: [IDS.socialCapital], limit },
      expect: (rows) => {
        expect(rows).toHaveLength(2);
        expect(rows).toEqual(
          expect.arrayContaining([
            { theory: IDS.socialCapital, work: IDS.democracy, article: articleId(1), number: 3 },
            { theory: IDS.socialCapital, work: IDS.bowling, article: articleId(3), number: 2 },
          ]),
        );
      },
    },
  ],
  'read-theories-of-works': [
    {
      params: { ids: [IDS.nyeRussian, IDS.law], limit },
      expect: (rows) => expect(rows).toEqual([{ theory: IDS.softPower, work: IDS.nyeRussian, article: articleId(2), number: 2 }]),
    },
  ],
};
