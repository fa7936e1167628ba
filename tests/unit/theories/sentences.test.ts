import { describe, expect, it } from 'vitest';
import { reference, references } from './invented-article.ts';
import { citationReader } from '../../../ingest/extract/theories/citations.ts';
import { sentencesOf } from '../../../ingest/extract/theories/sentences.ts';

const texts = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

describe('sentencesOf', () => {
  it.each<[string, string[]]>([
    ['Т. Адорно мен М. Хоркхаймер жазды. Кейін ол өзгерді.', ['Т. Адорно мен М. Хоркхаймер жазды.', 'Кейін ол өзгерді.']],
    ['Музыка, кино, т.б. Алматыда дамиды.', ['Музыка, кино, т.б. Алматыда дамиды.']],
    ['Дж. Най и др. Писали об этом.', ['Дж. Най и др. Писали об этом.']],
    ['It was argued. [3] Then it changed.', ['It was argued. [3]', 'Then it changed.']],
    ['Is it so? “Never.” They left…', ['Is it so?', '“Never.”', 'They left…']],
    ['No full stop at all', ['No full stop at all']],
    ['', []],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('gives the place of each sentence', () => {
    const text = 'One is here.  Two is there.';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(texts(text));
  });

  it('stays quick on text without sense', () => {
    const before = performance.now();
    sentencesOf('А. «[1] '.repeat(40_000));
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('numbers in square brackets', () => {
  it.each<[string, number[]]>([
    ['as said [2; 4; 5]', [2, 4, 5]],
    ['as said [1-4] and [3]', [1, 2, 3, 4]],
    ['as said [20, 31 б.]', [20]],
    ['as said ([25, p. 29])', [25]],
    ['an aside [sic] and [Text]', []],
  ])('%s', (text, expected) => expect(citationReader([text], references(40))(text).numbers).toEqual(expected));
});

describe('citations without square brackets', () => {
  const list = [
    { ...reference(1, 'Lindqvist, O.'), year: 1979 },
    { ...reference(2, 'Sarsenov, K.; Marlow, T.'), year: 2003 },
    { ...reference(3, 'Marlow, T.'), year: 2010 },
  ];
  it.each<[string, number[]]>([
    ['Trust reduces doubt (Lindqvist, 1979, p. 4).', [1]],
    ['Others add sources (Sarsenov & Marlow, 2003; Marlow, 2010).', [2, 3]],
    ['Marlow (2010) disagrees.', [3]],
    ['Сарсенов пен Марлоу (2003) қарсы.', [2]],
    ['The law of 2003 was amended (Government, 2011).', []],
    ['Қала өседі (3, 4 б.).', [3]],
  ])('%s', (text, expected) => expect(citationReader([text], list)(text).numbers).toEqual(expected));

  it('are none where the article cites in square ones', () =>
    expect(citationReader(['Қала [1].', 'Marlow (2010) disagrees.'], list)('Marlow (2010) disagrees.').numbers).toEqual([]));
});
