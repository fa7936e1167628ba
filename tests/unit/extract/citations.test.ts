import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../ingest/extract/body/citations.ts';
import { readBody } from '../../../ingest/extract/body/read-body.ts';
import { readCitation } from '../../../ingest/extract/body/read-citation.ts';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';

describe('readCitation', () => {
  it.each([
    ['1', [1]],
    ['14; 15; 16', [14, 15, 16]],
    ['1, 2', [1, 2]],
    ['19,20', [19, 20]],
    ['1-4', [1, 2, 3, 4]],
    ['27–29', [27, 28, 29]],
    ['20, 31 б.', [20]],
    ['20, 31 б', [20]],
    ['20, б. 31', [20]],
    ['20, 31-бет', [20]],
    ['5, p. 12', [5]],
    ['5, pp. 12-14', [5]],
    ['2, с. 5–7; 3', [2, 3]],
    ['2, C. 5', [2]],
    ['5: 12', [5]],
    ['1, 233', [1]],
    ['3, с. 4; 5, с. 6', [3, 5]],
    ['см.: 7', [7]],
    ['45', [45]],
    ['қараңыз: 7', [7]],
    ['қар. 7', [7]],
    ['смотри: 5, с. 9', [5]],
    ['3. с. 38', [3]],
    ['12; 34 б.', [12]],
    ['1 и 2', [1, 2]],
    ['1, 3 және 5', [1, 3, 5]],
    ['3, 17 с., 4, 18 с.', [3, 4]],
    ['3, с. 17, 19', [3]],
    ['2: 14–16; 3: 5', [2, 3]],
    ['Text', null],
    ['Электрондық ресурс', null],
    ['p. 12', null],
    ['0; 1', null],
    ['1995', null],
    ['1;;2', null],
    ['', null],
    ['т.б.', null],
  ])('[%s]', (inside, numbers) => {
    expect(readCitation(inside, 40)).toEqual(numbers);
  });
});

const bodyOf = (text: string) => {
  const lines = numberLines(text.split('\n'));
  return readBody(lines, joinerFor(lines));
};

describe('findCitations', () => {
  it('counts groups, and each number once a group', () => {
    const { inText } = findCitations(
      bodyOf('Кіріспе\n\nСенім ([1]; [2]) туралы [1; 2; 2].\n\nДереккөз: [3] негізінде.').paragraphs,
      [1, 2, 3, 4],
      [],
    );
    expect(inText).toMatchObject({ markers: 4, citedNumbers: { '1': 2, '2': 2, '3': 1 }, neverCited: [4] });
    expect(inText.groups.map(({ printed, line, section, paragraph }) => [printed, line, section, paragraph])).toEqual([
      ['[1]', 3, 'Кіріспе', 1],
      ['[2]', 3, 'Кіріспе', 1],
      ['[1; 2; 2]', 3, 'Кіріспе', 1],
      ['[3]', 5, 'Кіріспе', 2],
    ]);
  });

  it('tells numbers that the list lacks', () => {
    const { inText, stray } = findCitations(bodyOf('Сенім туралы [2; 9].').paragraphs, [1, 2], []);
    expect(inText.citedNumbers).toEqual({ '2': 1 });
    expect(stray).toEqual([{ n: 9, line: 1, printed: '[2; 9]' }]);
  });

  it('counts a number that the list skips', () => {
    const { inText, stray } = findCitations(bodyOf('Сенім туралы [2].').paragraphs, [1, 3], []);
    expect(inText).toMatchObject({ citedNumbers: { '2': 1 }, neverCited: [1, 3] });
    expect(stray).toEqual([{ n: 2, line: 1, printed: '[2]' }]);
  });

  it('finds the line of a group after a page break', () => {
    const { inText } = findCitations(bodyOf('Сенім кітап беру\n\nдәптерінен басталады [1].').paragraphs, [1], []);
    expect(inText.groups[0]).toMatchObject({ line: 3, paragraph: 1 });
  });
});

const citedIn = (text: string) => {
  const lines = numberLines(text.split('\n'));
  return findCitations(readBody(lines, joinerFor(lines)).paragraphs, [1, 2, 3, 4, 5], []).inText.citedNumbers;
};

describe('findCitations in round brackets', () => {
  it('reads them where an article has no square ones', () => {
    expect(citedIn('Қала өседі (1). Ауыл да өседі (2, с. 5; 3).')).toEqual({ 1: 1, 2: 1, 3: 1 });
  });

  it('leaves them where square ones are', () => {
    expect(citedIn('Қала өседі [1]. Жыл сайын (2) және (3), ай сайын (4).')).toEqual({ 1: 1 });
  });

  it('does not take a few numbers or the items of a list for citations', () => {
    expect(citedIn('Қала өседі (1). Ауыл да.')).toEqual({});
    expect(citedIn('(1) қала; (2) ауыл; (3) аудан')).toEqual({});
  });
});

describe('readBody', () => {
  it('mends a paragraph over a footnote', () => {
    const { paragraphs } = bodyOf('Сенім кітап беру\n\n* Ойдан алынған.\n\nдәптерінен басталады.');
    expect(paragraphs.map(({ kind, text, lines }) => [kind, text, lines])).toEqual([
      ['text', 'Сенім кітап беру дәптерінен басталады.', [1, 5]],
      ['footnote', 'Ойдан алынған.', [3, 3]],
    ]);
  });

  it('mends a word cut by a page break', () => {
    expect(bodyOf('Барлығы жал-\n\nпы саны.').paragraphs[0]?.text).toBe('Барлығы жалпы саны.');
  });

  it('keeps tables, captions and items apart', () => {
    const { paragraphs } = bodyOf('Мынадай:\n\n- бірінші;\n- екінші.\n\n1-кесте. Саны\n\nТүрі\tСаны\nМереке\t70\n\nДереккөз: автор.');
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['text', 'item', 'item', 'caption', 'table', 'note']);
    expect(paragraphs[4]?.text).toBe('Түрі | Саны\nМереке | 70');
  });

  it.each([
    ['Зерттеу әдістері\n\nҚырық әңгіме жазылды.', ['Зерттеу әдістері']],
    ['1. Зерттеудің базасы\n\nа. Деректер алынды.', ['1. Зерттеудің базасы']],
    ['Сөздің басы осында\n\nжалғасы мұнда.', []],
    ['1-диаграмма. Саны\n\nҚалалар саны\n\nМәтін осы.', []],
    ['1-сурет. Саны\n\nҚорытынды\n\nМәтін осы.', ['Қорытынды']],
    ['Соңғы жол', []],
  ])('headings in %j', (text, headings) => {
    expect(bodyOf(text).sections.map(({ heading }) => heading)).toEqual(headings);
  });

  it.each([
    ['Қоғам мен билік арасындағы сенім өседі.', 'kk'],
    ['Доверие между обществом и властью растёт.', 'ru'],
    ['Trust between society and government grows.', 'en'],
  ])('the language of %s', (text, language) => {
    expect(bodyOf(text).language).toBe(language);
  });
});
