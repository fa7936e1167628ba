import { describe, expect, it } from 'vitest';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';
import type { Paragraph } from '../../../ingest/extract/paragraph.ts';
import type { Language } from '../../../schema/record/language.ts';
import { body, references, useOf } from './invented-article.ts';

const keyword = (text: string, language: Language): Paragraph => ({
  text,
  language,
  lines: [7, 7],
  section: null,
  ordinal: 0,
  part: 'keyword',
});

describe('a keyword that is the name of a theory', () => {
  it.each<[string, Language]>([
    ['soft power', 'en'],
    ['мягкая сила', 'ru'],
    ['жұмсақ күш', 'kk'],
  ])('%s: the authors name their subject by it', (text, language) => {
    expect(findTheories([keyword(text, language)], []).uses).toMatchObject([
      { canonicalEn: 'Soft power', role: 'mention', refs: [], mentions: [{ phrase: text, paragraph: 0, lines: [7, 7], language }] },
    ]);
  });

  it.each<[string, Language]>([
    ['human capital of villages', 'en'],
    ['sustainable development', 'en'],
    ['civil society', 'en'],
  ])('%s: a longer or an everyday phrase is not enough', (text, language) => {
    expect(findTheories([keyword(text, language)], []).uses).toEqual([]);
  });

  const alike = [keyword('үнсіздік иірімі', 'kk'), keyword('шағын қала', 'kk'), keyword('spiral of silence', 'en')];

  it('makes its translation a name of the theory in this article', () => {
    const paragraphs = [...alike, keyword('small town', 'en'), body('Э. Ноэль-Нойманның үнсіздік иірімі осыны айтады [2].')];
    expect(useOf('Spiral of silence', paragraphs)).toMatchObject({ asPrinted: ['үнсіздік иірімі', 'spiral of silence'], refs: [2] });
  });

  it('has no translation where the lists differ in length', () => {
    expect(useOf('Spiral of silence', alike).asPrinted).toEqual(['spiral of silence']);
  });

  it('gives a theory that only the article knows its English name', () => {
    const pair = [
      keyword('тыныш баспалдақ', 'kk'),
      keyword('шағын қала', 'kk'),
      keyword('quiet ladder', 'en'),
      keyword('small town', 'en'),
    ];
    const namesOf = (text: string): string[] => findTheories([...pair, body(text)], references(5)).uses.map((use) => use.canonicalEn);
    expect(namesOf('Қаланы тыныш баспалдақ теориясы түсіндіреді [2].')).toEqual(['Quiet ladder']);
    expect(namesOf('Қалада тыныш баспалдақ бар [2]. Біздің шағын қала осы.')).toEqual([]);
  });
});
