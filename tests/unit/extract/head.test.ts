import { describe, expect, it } from 'vitest';
import { findFunding, findGrants } from '../../../ingest/extract/body/funding.ts';
import { mixedWords } from '../../../ingest/extract/diagnose/mixed-script.ts';
import { goesOn } from '../../../ingest/extract/goes-on.ts';
import { readAbstract } from '../../../ingest/extract/head/abstract.ts';
import { readKeywords, splitKeywords } from '../../../ingest/extract/head/keywords.ts';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';
import { plainText } from '../../../ingest/extract/plain-text.ts';

const linesOf = (text: string) => numberLines(text.split('\n'));

const abstractIn = (text: string) => readAbstract(linesOf(text), joinerFor(linesOf(text)), (block) => block[0].text === 'Кіріспе');

const candidate = (text: string, section: string | null = null, isFootnote = false) => ({
  text,
  section,
  isFootnote,
  lines: [5, 5] as [number, number],
});

describe('keywords', () => {
  it.each([
    ['сенім, ауыл, қоғам.', ['сенім', 'ауыл', 'қоғам']],
    ['trust; village (rural, remote); society', ['trust', 'village (rural, remote)', 'society']],
    ['труд (занятость, доход), рынок', ['труд (занятость, доход)', 'рынок']],
    ['сенім,', ['сенім']],
    ['', []],
  ])('%s', (text, list) => {
    expect(splitKeywords(text)).toEqual(list);
  });

  it.each([
    ['over a wrapped line', 'Түйін сөздер: сенім,\nауыл.', ['сенім', 'ауыл'], [1, 2]],
    ['over a page break', 'Түйін сөздер: сенім,\n\nауыл.\n\nКіріспе', ['сенім', 'ауыл'], [1, 3]],
    ['without a full stop before a heading', 'Түйін сөздер: сенім, ауыл\n\nКіріспе', ['сенім', 'ауыл'], [1, 1]],
  ])('%s', (_, text, list, lines) => {
    const all = linesOf(text);
    expect(readKeywords(all, joinerFor(all))).toMatchObject({ list, lines });
  });
});

describe('readAbstract', () => {
  it('mends the pieces that page breaks made and keeps true paragraphs', () => {
    expect(abstractIn('Аңдатпа. Сенім туралы\n\nмақала жазылды.\n\nЕкінші бөлім бар.')).toMatchObject({
      text: 'Сенім туралы мақала жазылды.\nЕкінші бөлім бар.',
      lines: [1, 5],
    });
  });

  it('reads a label on a line of its own', () => {
    expect(abstractIn('Abstract\nTrust grows.')?.text).toBe('Trust grows.');
  });

  it('ends where another part begins', () => {
    expect(abstractIn('Аңдатпа. Сенім.\n\nКіріспе\n\nМәтін.')?.text).toBe('Сенім.');
  });
});

describe('goesOn', () => {
  it.each([
    ['қоғамдық', 'ұстанымдар', true],
    ['Саны жал-', 'пы', true],
    ['Нойманн,', 'Серл', true],
    ['сөйлем бітті.', 'келесі', false],
    ['Тізім:', 'бірінші', false],
    ['сөйлем бітті.»', 'Келесі', false],
  ])('%s | %s', (left, right, does) => {
    expect(goesOn(left, right)).toBe(does);
  });
});

describe('funding', () => {
  it.each([
    ['AP23485390 жобасы', ['AP23485390']],
    ['Грант № BR28713139', ['BR28713139']],
    ['(АР 19680000)', ['AP19680000']],
    ['ИРН 12345678', ['12345678']],
    ['AP23485390 және AP23485390', ['AP23485390']],
    ['при поддержке фонда, проект № 21-18-00999', ['21-18-00999']],
    ['гранты № 20-011-00999 и № 21-78-10999', ['20-011-00999', '21-78-10999']],
    ['грант № МК-1999.2021.6', ['МК-1999.2021.6']],
    ['ЖТН AP55500123 гранты', ['AP55500123']],
    ['(ИРН проекта AP55500123; BR55500999)', ['AP55500123', 'BR55500999']],
    ['жоба № 123/ЖГ-25', ['123/ЖГ-25']],
    ['Grant No. XJ-20999/1', ['XJ-20999/1']],
    ['Grant No. BR55500999', ['BR55500999']],
    ['grant agreement No 999123456', ['999123456']],
    ['проект, 12-05-2023', []],
    ['«Дала» қорының № 17/2024 гранты', ['17/2024']],
    ['проект № 5', []],
    ['APEC 2025', []],
  ])('grants in %s', (text, grants) => {
    expect(findGrants(text)).toEqual(grants);
  });

  it('reads a labelled statement without its label', () => {
    expect(findFunding([candidate('***Қаржыландыру:** Мақала AP55500123 гранты аясында дайындалды.*')])).toEqual({
      value: { asPrinted: 'Мақала AP55500123 гранты аясында дайындалды.', grants: ['AP55500123'] },
      lines: [5, 5],
    });
  });

  it('takes of an acknowledgement only what speaks of money', () => {
    const found = findFunding([candidate('The authors thank the listeners. No external funding was received.', 'Acknowledgments')]);
    expect(found?.value).toEqual({ asPrinted: 'No external funding was received.', grants: [] });
  });

  it('reads a footnote that names a grant', () => {
    expect(findFunding([candidate('Работа выполнена при поддержке гранта АР55500123.', null, true)])?.value.grants).toEqual(['AP55500123']);
  });

  it('does not take talk of finance for funding', () => {
    expect(findFunding([candidate('Мемлекеттік қаржыландыру көлемі өсті.')])).toBeNull();
  });
});

describe('plainText', () => {
  it.each([
    ['***Түйін сөздер:** сенім.*', 'Түйін сөздер: сенім.'],
    ['<https://adilet.zan.kz/kaz/docs/Z060000207_> (2027)', 'https://adilet.zan.kz/kaz/docs/Z060000207_ (2027)'],
    ['## Кіріспе', 'Кіріспе'],
    ['p < 0,05 және q > 1', 'p < 0,05 және q > 1'],
  ])('%s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('mixedWords', () => {
  it.each([
    ['Nurgul Sadirovа', [{ word: 'Sadirovа', mended: 'Sadirova' }]],
    ['неoинституционализм', [{ word: 'неoинституционализм', mended: 'неоинституционализм' }]],
    ['IT-сектор, COVID-тен', []],
    ['https://akorda.kz/tokayevtyн', []],
  ])('%s', (text, words) => {
    expect(mixedWords(text)).toEqual(words);
  });
});
