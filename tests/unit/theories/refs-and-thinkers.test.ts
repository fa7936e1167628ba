import { describe, expect, it } from 'vitest';
import { body, reference, references, useOf } from './invented-article.ts';

const refsOf = (name: string, text: string, list = references(40)): number[] => useOf(name, [body(text)], list).refs;
const thinkersOf = (name: string, text: string, list = references(40)): string[] => useOf(name, [body(text)], list).thinkers;

describe('references of a theory', () => {
  it.each<[string, string, string, number[]]>([
    ['those of its sentence', 'Culture industry', 'Мәдениет индустриясы тұжырымдамасы өзекті [2].', [2]],
    [
      'a later sentence that cites the work again',
      'Culture industry',
      'Мәдениет индустриясы тұжырымдамасы өзекті [2]. Кино да солай [2; 5]. Музыка бөлек [9].',
      [2, 5],
    ],
    [
      'the sentence that names its thinkers',
      'Frankfurt School critical theory',
      'Негіз – Франкфурт мектебінің сыни теориясы. Т. Адорно мұны жазды [3].',
      [3],
    ],
    [
      'a later sentence that names its thinker',
      'Ontological security',
      'Э. Гидденстің онтологиялық қауіпсіздік ұғымы белгілі [2]. Гидденс оны кейін кеңейтті [5]. Көпір салынды [9].',
      [2, 5],
    ],
    ['the sentence that takes it up', 'Path dependence', 'Path dependence explains this. It has been tested twice [7].', [7]],
    ['not a sentence about something else', 'Path dependence', 'Path dependence explains this. Roads were built in 1990 [7].', []],
    [
      'the earlier sentence of its thinker',
      '3Ts of economic development',
      'Р. Флорида қаланы зерттеді [6]. Жаңа заң шықты. Флорида триадасының бір бөлігі – талант.',
      [6],
    ],
    [
      'the source whose author goes on',
      'Direct democracy',
      'A. Smirnov praises petitions [8, p. 3]. The author sees direct democracy there.',
      [8],
    ],
    ['the numbers of several mentions', 'Soft power', '«Жұмсақ күш» теориясы танымал [7]. «Жұмсақ күш» қайта өлшенді [9].', [7, 9]],
    [
      'no number that only stands by another use of the word',
      'Creative class',
      '«Креативті тап» теориясы танымал [6]. Креативті тап Алматыда тұрады [17].',
      [6],
    ],
  ])('%s', (_, name, text, expected) => expect(refsOf(name, text)).toEqual(expected));

  it('does not take one kin word beside another author for a return', () => {
    const list = [reference(1, 'Halbwachs, M.'), reference(2, 'Petrov, A.')];
    const refsOfBoth = (later: string): number[] =>
      useOf('Collective memory', [body('М. Хальбвакстың ұжымдық жады теориясы белгілі [1].'), body(later, 2)], list).refs;
    expect(refsOfBoth('Хальбвакс айтқандай, жады кеңістікке сүйенеді [1; 2].')).toEqual([1, 2]);
    expect(refsOfBoth('Ескерткіш пен жады туралы көп жазылды [1; 2].')).toEqual([1]);
  });

  it('leaves out numbers that the list does not have', () =>
    expect(refsOf('Soft power', 'Soft power matters [2; 50].', references(3))).toEqual([2]));

  it('finds the number of an author whom the sentence names in a collective citation', () => {
    const list = [reference(1, 'Petrov, A.'), reference(2, 'Sadykova, G.'), reference(3, 'Li, B.')];
    expect(refsOf('Poverty trap', 'Г. Садыкова кедейлік тұзағынан шығуды зерттейді. Бұл еңбектер маңызды [1-3].', list)).toEqual([1, 2, 3]);
    expect(refsOf('Poverty trap', 'Г. Садыкова кедейлік тұзағынан шығуды зерттейді. Басқалары да жазды [1-3].', list)).toEqual([2]);
  });
});

describe('thinkers of a theory', () => {
  it.each<[string, string, string[]]>([
    ['Soft power', 'Дж. Найдың «жұмсақ күш» тұжырымдамасы белгілі.', ['Joseph S. Nye']],
    ['Culture industry', 'Хоркгеймер мен Адорно «мәдениет индустриясы» туралы жазды.', ['Max Horkheimer', 'Theodor W. Adorno']],
    ['Social capital', 'Теория социального капитала Патнэма и Дж. Коулмана известна.', ['Robert D. Putnam', 'James S. Coleman']],
    ['Modernization theory', 'Модернизация теориясы қолданылды.', []],
    ['Public sphere', 'The public sphere, says Jürgen Habermas, is open to all.', ['Jürgen Habermas']],
  ])('%s: %s', (name, text, expected) => expect(thinkersOf(name, text)).toEqual(expected));

  it('ties a cited author whom the sentence names, in whatever script', () => {
    const list = [reference(9, 'Vandermolen, J.')];
    expect(thinkersOf('Conflict theory', 'Вандермоленнің зерттеуінде қақтығыс теориясы талқыланды [9].', list)).toEqual(['J. Vandermolen']);
    expect(thinkersOf('Conflict theory', 'Қақтығыс теориясы талқыланды [9].', list)).toEqual([]);
  });

  it('ties the editor of a work without authors where the text names him, whatever letters it writes g with', () => {
    const volume = { ...reference(5), editorsOrTranslators: ['E. Hobsbawm', 'T. Rogers'] };
    const named = 'Э. Хобсбаум мен Т. Роджерстің ойлап табылған дәстүр ұғымы белгілі [5].';
    expect(thinkersOf('Invention of tradition', named, [volume])).toEqual(['Eric Hobsbawm', 'T. Rogers']);
    expect(thinkersOf('Invention of tradition', 'Ойлап табылған дәстүр ұғымы белгілі [5].', [volume])).toEqual([]);
  });

  it('ties a short name after its initial, and the author whom the sentence before names', () => {
    const list = [reference(2, 'Deem, R.'), reference(3, 'Omarov, S.')];
    expect(thinkersOf('Conflict theory', 'Р. Дим қақтығыс теориясын жазды [2].', list)).toEqual(['R. Deem']);
    expect(thinkersOf('Conflict theory', 'Дим деген ауылда қақтығыс теориясы айтылды [2].', list)).toEqual([]);
    expect(thinkersOf('Conflict theory', 'С. Омаровтың еңбегі бар. Ол қақтығыс теориясын дамытты [3].', list)).toEqual(['S. Omarov']);
  });

  it('ties no namesake with another initial', () =>
    expect(thinkersOf('New Public Management', 'Жаңа мемлекеттік менеджмент туралы Р. Худ жазды.', [])).toEqual([]));

  it('ties nobody whom only the brackets of a citation name, nor a middle name', () => {
    const list = [{ ...reference(1, 'Fraser, N.'), year: 1990 }];
    expect(thinkersOf('Public sphere', 'The concept of the public sphere of Habermas is old (Fraser, 1990).', list)).toEqual([
      'Jürgen Habermas',
    ]);
    expect(thinkersOf('Human capital', 'The theory of human capital, says M. Becker Lindqvist, is old.', list)).toEqual([]);
  });

  it('ties its own thinker whose work is cited', () => {
    expect(thinkersOf('Polyarchy', 'Polyarchy needs contest [1].', [reference(1, 'Dahl, R.')])).toEqual(['Robert A. Dahl']);
  });

  it('reads a sentence that names the thinkers instead of the theory', () => {
    const use = useOf('Decentralization theory', [
      body(
        'The theory of decentralization is old [1]. Our hypothesis rests on the theories of G. Cheema, D. Rondinelli [2] and M. Illner [3].',
      ),
    ]);
    expect(use.refs).toEqual([1, 2, 3]);
    expect(use.thinkers).toEqual(expect.arrayContaining(['G. Shabbir Cheema', 'Dennis A. Rondinelli', 'Michal Illner']));
  });

  it('does not take a given name for a short family name', () => {
    expect(thinkersOf('Digital narcissism', 'Ханна Арендт цифрлық нарциссизм туралы айтқан жоқ.')).toEqual([]);
  });
});
