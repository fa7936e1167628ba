import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';

const { theories, thinkers } = theoryVocabulary();

const labelsIn = (concept: TheoryConcept, language: Language): string[] => [concept.prefLabel[language], ...concept.altLabel[language]];
const everyLabel = (language: Language): string[] => theories.flatMap((concept) => labelsIn(concept, language));
const wordsOf = (label: string): string[] => label.match(/[\p{L}\p{M}]+/gu) ?? [];
const isMixed = (word: string): boolean => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word);
const spellings = thinkers.flatMap((thinker) => [...thinker.ru, ...thinker.kk]);

describe('the spelling of the vocabulary', () => {
  it('has no Latin letter in a Cyrillic word and none the other way round', () => {
    const words = [...LANGUAGES.flatMap(everyLabel), ...theories.flatMap((concept) => concept.hiddenLabel), ...spellings].flatMap(wordsOf);
    expect(words.filter((word) => isMixed(word) || mendHomoglyphs(word) !== word)).toEqual([]);
  });

  it('is composed (NFC), trimmed and single-spaced', () => {
    const labels = [...LANGUAGES.flatMap(everyLabel), ...spellings, ...thinkers.map((thinker) => thinker.name)];
    expect(labels.filter((label) => label !== label.normalize('NFC').trim().replace(/\s+/g, ' '))).toEqual([]);
  });

  it('keeps Cyrillic out of English and Kazakh letters out of Russian', () => {
    expect(everyLabel('en').filter((label) => /\p{Script=Cyrillic}/u.test(label))).toEqual([]);
    expect(everyLabel('ru').filter((label) => /[әғқңөұүһі]/iu.test(label))).toEqual([]);
  });

  it('writes preferred English names the American way, Lakatos and Bloor apart', () => {
    const british = /(?:labour|behaviour|favour|colour|defence|centre|ageing|programmes?|modelling|isation)(?!\p{L})/iu;
    const found = theories.filter(({ prefLabel }) => british.test(prefLabel.en)).map(({ id }) => id);
    expect(found.toSorted()).toEqual(['research-programmes', 'strong-programme']);
  });

  it('leaves no Russian ending on a Kazakh adjective or abstract noun', () => {
    const russian = /(?:н|ск)(?:ая|ое|ые|ий|ый|ого|ой|ых|ие)(?!\p{L})|(?:ость|ение|ание|ости|ения|ация|ций)(?!\p{L})(?<!ация)/u;
    expect(everyLabel('kk').filter((label) => russian.test(label))).toEqual([]);
  });

  it('gives Kazakh words for theory their possessive after a qualifier', () => {
    const bare = /\p{L} (?:теория|тұжырымдама|концепция|парадигма|гипотеза|ілім|қағидат|мектеп|әдіснама)$/u;
    const adjective =
      /(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті|ғы|гі|қы|кі|шы|ші|и|ік|ық|аралас|жасыл|ған|ген|қан|кен|тін|сыз|сіз|жаңа|сыни|жалпы|ақ|таза|орта|сын|екі|үш) \p{L}+$/u;
    expect(everyLabel('kk').filter((label) => bare.test(label) && !adjective.test(label))).toEqual([]);
  });

  it('begins names with a capital letter, a particle or an apostrophe', () => {
    const names = /^(?:(?:ван|де|дю|фон|аль|әл|аш|уль|ул)[ -])*\p{Lu}/u;
    expect(spellings.filter((spelling) => !names.test(spelling))).toEqual([]);
  });

  it('has no family name alone that also begins sentences as another word', () => {
    const words = [
      'Раз',
      'Рис',
      'Ни',
      'Ко',
      'Сам',
      'Пол',
      'Орган',
      'Поле',
      'Прием',
      'Адам',
      'Ислам',
      'У',
      'По',
      'Виктор',
      'Артур',
      'Мен',
      'Бір',
      'Ол',
    ];
    expect(spellings.filter((spelling) => words.includes(spelling))).toEqual([]);
    const english = ['May', 'House', 'Group', 'Sum', 'Organ', 'King', 'Pope', 'Green', 'Dean', 'Short', 'More', 'Box', 'Star'];
    expect(thinkers.filter(({ name }) => english.includes(name.split(' ').at(-1) ?? '')).map(({ id }) => id)).toEqual([]);
  });
});

/** What a reader of any language takes for one label: the qualifier in brackets, quotation marks, dashes and ё do not count. */
const folded = (label: string): string =>
  label
    .replace(/ \([^()]*\)$/u, '')
    .replace(/[«»“”"]/gu, '')
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .replaceAll('ё', 'е')
    .toLowerCase();

describe('the labels of the vocabulary', () => {
  it('name one concept, whatever the language', () => {
    const owners = new Map<string, Set<string>>();
    for (const concept of theories)
      for (const label of LANGUAGES.flatMap((language) => labelsIn(concept, language)))
        owners.set(folded(label), (owners.get(folded(label)) ?? new Set()).add(concept.id));
    expect(Array.from(owners).filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  it('stand in three languages', () => {
    expect(theories.filter(({ prefLabel }) => LANGUAGES.some((language) => prefLabel[language].trim() === ''))).toEqual([]);
  });

  it('do not become plain words when the qualifier in brackets is left out', () => {
    const bare = theories
      .filter(({ needsAnchor }) => needsAnchor === 'none')
      .flatMap((concept) => LANGUAGES.flatMap((code) => labelsIn(concept, code)));
    expect(bare.filter((label) => /\(/.test(label) && wordsOf(label.replace(/ \([^()]*\)$/u, '')).length < 2)).toEqual([]);
  });

  it.each([
    'globalization',
    'institution',
    'interview',
    'survey',
    'analysis',
    'democracy',
    'identity',
    'culture',
    'trust',
    'governance',
    'reform',
    'migration',
  ])('have no entry that the word %s alone would call', (word) =>
    expect(theories.filter((concept) => labelsIn(concept, 'en').some((label) => label.toLowerCase() === word))).toEqual([]),
  );

  it.each([
    'In-depth expert interviews',
    'Semi-structured interview',
    'Focus groups',
    'Case study',
    'Comparative method',
    'Survey research',
  ])('need more than their occurrence for the generic method %s', (name) =>
    expect(theories.find((concept) => concept.prefLabel.en === name)?.needsAnchor).not.toBe('none'),
  );

  it('name a thinker once, and no two thinkers share a full name', () => {
    expect(theories.filter((concept) => new Set(concept.thinkers).size < concept.thinkers.length).map((concept) => concept.id)).toEqual([]);
    expect(new Set(thinkers.map((thinker) => thinker.name)).size).toBe(thinkers.length);
  });
});
