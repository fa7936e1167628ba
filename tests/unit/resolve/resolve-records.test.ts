import { describe, expect, it } from 'vitest';
import { citedAuthorAt, referenceAt, theoryAt, thinkerAt, authorAt } from '../../../schema/record/address.ts';
import type { Entity, PersonEntity, Resolved } from '../../../ingest/resolve/entities.ts';
import { resolveRecords } from '../../../ingest/resolve/resolve-records.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { smallRecord } from '../../support/small-record.ts';

const inArticle = (article: number) => ({ record: 0, article });
const entities = resolveRecords([smallRecord()]);
const person = (at: string): PersonEntity | undefined => entities.persons.at.get(at);

const ids = <E extends Entity>({ all }: Resolved<E>): string[] => all.map((entity) => entity.id).sort();
const allIds = (records: readonly IssueRecord[]): string[] => {
  const resolved = resolveRecords(records);
  return [resolved.persons, resolved.works, resolved.theories, resolved.concepts, resolved.venues, resolved.institutions].flatMap((kind) =>
    ids<Entity>(kind),
  );
};

describe('resolveRecords: persons', () => {
  it('counts seven people', () => {
    expect(entities.persons.all.map((each) => each.name).sort()).toEqual([
      'John Archer Smith',
      'Joseph S. Nye',
      'Robert D. Putnam',
      'Smith J. B.',
      'Айгүл Сәрсенова',
      'Дәурен Қасымхан',
      'Ерлан Оспанов',
    ]);
  });

  it('takes a thinker and a cited author of any spelling for one', () => {
    const putnam = person(thinkerAt(inArticle(3), 0, 0));
    for (const at of [
      thinkerAt(inArticle(1), 1, 0),
      citedAuthorAt(inArticle(1), 3, 0),
      citedAuthorAt(inArticle(2), 3, 0),
      citedAuthorAt(inArticle(3), 2, 0),
      citedAuthorAt(inArticle(3), 6, 0),
    ]) {
      expect(person(at)).toBe(putnam);
    }
    expect(putnam?.forms.map((form) => form.text)).toEqual(expect.arrayContaining(['Патнам Р.', 'Путнам Р. Д.', 'Putnam R. D.']));
    expect(putnam?.merges.length).toBe(5);
    expect(putnam?.confidence).toBeLessThan(1);
  });

  it('knows from the vocabulary that Най is Nye', () => {
    expect(person(citedAuthorAt(inArticle(2), 2, 0))).toBe(person(thinkerAt(inArticle(1), 0, 0)));
  });

  it("shows an author's own spelling and keeps every other with its place", () => {
    const author = person(authorAt(inArticle(1), 1));
    expect(author).toMatchObject({
      name: 'Айгүл Сәрсенова',
      nameRu: 'Айгуль Сарсенова',
      nameEn: 'Aigul Sarsenova',
      orcid: '0000-0002-1825-0097',
    });
    expect(author?.forms).toContainEqual({ text: 'Sarsenova A.', language: 'en', place: { article: 3, text: 'article 3, reference 4' } });
    expect(author?.forms).toContainEqual({ text: 'Сәрсенова А.', language: 'kk', place: { article: 1, text: 'article 1, author 1' } });
  });

  it('finds an author among the cited ones, past a patronymic', () => {
    expect(person(citedAuthorAt(inArticle(1), 4, 0))).toBe(person(authorAt(inArticle(2), 1)));
  });

  it('does not merge people whose second initials differ', () => {
    expect(person(citedAuthorAt(inArticle(3), 1, 0))).not.toBe(person(citedAuthorAt(inArticle(3), 3, 0)));
  });

  it('leaves a single initial alone that could be either of two people', () => {
    const record = smallRecord();
    const [reference] = record.articles[0]?.references ?? [];
    const third = record.articles[2];
    if (reference === undefined || third === undefined) throw new Error('the small record has changed');
    third.references.push({
      ...reference,
      n: 7,
      type: 'book',
      url: null,
      title: 'A third book',
      romanized: null,
      authors: [{ family: 'Smith', given: 'J.' }],
    });
    const { persons } = resolveRecords([record]);
    const lone = persons.at.get(citedAuthorAt(inArticle(3), 7, 0));
    expect(lone?.forms).toHaveLength(1);
    expect(persons.refusals.map((refusal) => refusal.forms.map((form) => form.text))).toContainEqual(['Smith J. B.', 'Smith J.']);
  });

  it.each([
    ['Wright', 'Wrigth', 'by a misprint'],
    ['Hobsbawn', 'Hobsbaun', 'by two letters'],
    ['Райт', 'Wright', 'in the other script'],
  ])('takes the author of one work for one person where %s is spelled %s: %s', (family, other) => {
    const record = smallRecord();
    [family, other].forEach((spelling, index) => {
      const article = record.articles[index + 1];
      const [reference] = article?.references ?? [];
      if (article === undefined || reference === undefined) throw new Error('the small record has changed');
      const doi = '10.5555/one.and.the.same';
      const title = 'The very same book of both articles';
      article.references.push({ ...reference, n: 9, doi, title, romanized: null, authors: [{ family: spelling, given: 'G.' }] });
    });
    const { persons } = resolveRecords([record]);
    const [one, two] = [2, 3].map((article) => persons.at.get(citedAuthorAt(inArticle(article), 9, 0)));
    expect(one).toBe(two);
    expect(one?.forms).toHaveLength(2);
  });

  it.each([
    ['Cass R. Sunstein', 'C. R. Sunstein', true],
    ['Alvin Toffler', 'Heidi Toffler', false],
    ['Alvin Toffler', 'Toffler', false],
  ])('takes %s and %s, thinkers of one theory, for one person: %s', (one, other, expected) => {
    const record = smallRecord();
    const article = record.articles[0];
    const [theory] = article?.theories ?? [];
    if (article === undefined || theory === undefined) throw new Error('the small record has changed');
    article.theories.push({ ...theory, canonicalEn: 'Echo chambers', thinkers: [one, other], refs: [] });
    const { persons } = resolveRecords([record]);
    const [first, second] = [0, 1].map((index) => persons.at.get(thinkerAt(inArticle(1), article.theories.length - 1, index)));
    expect(first === second).toBe(expected);
  });

  it.each([
    ['И.', true],
    ['Б.', false],
  ])('takes Гофман %s, cited for the theory of Erving Goffman, for him: %s', (given, expected) => {
    const record = smallRecord();
    const article = record.articles[1];
    const [reference] = article?.references ?? [];
    const [theory] = article?.theories ?? [];
    if (article === undefined || reference === undefined || theory === undefined) throw new Error('the small record has changed');
    article.references.push({
      ...reference,
      n: 9,
      type: 'book',
      url: null,
      title: 'Анализ',
      romanized: null,
      authors: [{ family: 'Гофман', given }],
    });
    article.theories.push({ ...theory, canonicalEn: 'Framing theory', thinkers: ['Erving Goffman'], refs: [9] });
    const { persons } = resolveRecords([record]);
    const goffman = persons.at.get(thinkerAt(inArticle(2), article.theories.length - 1, 0));
    expect(persons.at.get(citedAuthorAt(inArticle(2), 9, 0)) === goffman).toBe(expected);
  });

  it('does not merge a family name and initial over two articles', () => {
    const record = smallRecord();
    for (const article of record.articles.slice(1)) {
      const [reference] = article.references;
      if (reference !== undefined) {
        article.references.push({
          ...reference,
          n: 9,
          type: 'book',
          url: null,
          doi: null,
          title: `A book of ${article.position}`,
          romanized: null,
          authors: [{ family: 'Wright', given: 'G.' }],
        });
      }
    }
    const { persons } = resolveRecords([record]);
    const [one, other] = [2, 3].map((article) => persons.at.get(citedAuthorAt(inArticle(article), 9, 0)));
    expect(one?.id).not.toBe(other?.id);
    expect(one?.name).toBe(other?.name);
  });
});

describe('resolveRecords: works and the rest', () => {
  it('takes a law on its Kazakh and Russian page for one work', () => {
    const law = entities.works.at.get(referenceAt(inArticle(1), 1));
    expect(entities.works.at.get(referenceAt(inArticle(2), 1))).toBe(law);
    expect(law?.merges).toEqual([
      {
        reason: 'the official number of the act is the same',
        confidence: 0.98,
        between: [referenceAt(inArticle(1), 1), referenceAt(inArticle(2), 1)],
      },
    ]);
  });

  it('takes an entry printed twice in one list for one work', () => {
    expect(entities.works.at.get(referenceAt(inArticle(3), 6))).toBe(entities.works.at.get(referenceAt(inArticle(3), 2)));
  });

  it('keeps a translation apart from its original', () => {
    expect(entities.works.at.get(referenceAt(inArticle(2), 2))).not.toBe(entities.works.at.get(referenceAt(inArticle(1), 2)));
    expect(entities.works.at.get(referenceAt(inArticle(2), 3))).not.toBe(entities.works.at.get(referenceAt(inArticle(3), 2)));
  });

  it('sees that a cited work is an article of the issue', () => {
    expect(entities.works.at.get(referenceAt(inArticle(3), 4))?.article).toMatch(/^article:/);
  });

  it('joins a theory over articles whatever word follows its name', () => {
    const soft = entities.theories.at.get(theoryAt(inArticle(1), 0));
    expect(entities.theories.at.get(theoryAt(inArticle(2), 0))).toBe(soft);
    expect(soft).toMatchObject({ labelKk: 'жұмсақ күш', labelRu: 'мягкая сила' });
  });

  it('joins institutions by their English name and keeps the unit out of it', () => {
    expect(entities.institutions.all.map((each) => each.name).sort()).toEqual([
      'National Museum of the Steppe',
      'Saryarka University',
      'University of Northmoor',
    ]);
  });

  it('joins a keyword over languages and articles', () => {
    expect(entities.concepts.all.map((each) => [each.labelKk, each.labelRu, each.labelEn])).toContainEqual([
      'мәдени саясат',
      'культурная политика',
      'cultural policy',
    ]);
    expect(entities.concepts.all).toHaveLength(6);
  });
});

describe('resolveRecords: ids', () => {
  it('do not depend on the order of articles, references and theories', () => {
    const turned = smallRecord();
    turned.articles.reverse();
    for (const article of turned.articles) {
      article.references.reverse();
      article.theories.reverse();
    }
    expect(allIds([turned])).toEqual(allIds([smallRecord()]));
  });

  it('are the same for a record twice over, and for two records as for one', () => {
    expect(allIds([smallRecord(), smallRecord()]).filter((id) => !id.startsWith('person:'))).toEqual(
      allIds([smallRecord()]).filter((id) => !id.startsWith('person:')),
    );
  });
});
