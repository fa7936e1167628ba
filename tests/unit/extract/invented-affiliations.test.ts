import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../ingest/extract/authors/abbreviated-name.ts';
import { readAffiliationBlocks } from '../../../ingest/extract/authors/affiliation-blocks.ts';
import { buildAuthors } from '../../../ingest/extract/authors/build-authors.ts';
import { bringTogether } from '../../../ingest/extract/authors/spellings.ts';
import { blocksOf, numberLines } from '../../../ingest/extract/line.ts';

const readAuthor = (lines: readonly string[]) => {
  const blocks = readAffiliationBlocks(blocksOf(numberLines([...lines])), false);
  const spelt = bringTogether({ source: 'head', language: 'ru', names: ['Алтын Берекеев'], lines: [1, 1] }, []);
  return buildAuthors(spelt, [blocks])[0];
};

describe('the affiliation of one author', () => {
  it.each([
    ['г. Алматы, Казахстан', [], null],
    [
      'НАО «Университет имени Алтына Берекеева», г. Алматы, Казахстан, доцент',
      [['Altyn Berekeyev University', 'Almaty', 'Kazakhstan']],
      'доцент',
    ],
    ['«Алтынсу университеті» КеАҚ доценті, PhD, Тараз қ., Қазақстан', [['Altynsu University', 'Taraz', 'Kazakhstan']], 'доценті, PhD'],
    ['Коммерциялық емес акционерлік қоғамы «Алтынсу университеті», аға оқытушы', [['Altynsu University', null, null]], 'аға оқытушы'],
    ['ТОО «Береке Алтын», директор, г. Зареченск, Россия', [['Bereke Altyn LLP', 'Зареченск', 'Russia']], 'директор'],
    [
      'РГП на ПХВ «Институт философии и социологии» КН МНВО РК, ведущий научный сотрудник',
      [['Institute of Philosophy and Sociology', null, null]],
      'ведущий научный сотрудник',
    ],
    [
      'Зареченский государственный педагогический университет им. П. К. Иволгина, аспирант, г. Зареченск, Россия',
      [['P.K. Ivolgin Zarechensk State Pedagogical University', 'Зареченск', 'Russia']],
      'аспирант',
    ],
    [
      'Ж. Алтынсуов атындағы Шығыс Қазақстан техникалық университетінің профессоры',
      [['Zh. Altynsuov East Kazakhstan Technical University', null, null]],
      'профессоры',
    ],
    [
      'Омбы қаласының Береке атындағы өңірлік университетінің доценті, Омск, Россия',
      [['Bereke Omsk Regional University', 'Omsk', 'Russia']],
      'доценті',
    ],
    [
      'Tallinn University, lecturer, Tallinn, Estonia; Институт истории, аналитик, г. Тараз, Казахстан, доктор наук',
      [
        ['Tallinn University', 'Tallinn', 'Estonia'],
        ['Institute of History', 'Taraz', 'Kazakhstan'],
      ],
      'lecturer; аналитик, доктор наук',
    ],
    [
      'American University of Altynsu, Professor, Altynsu, Lebanon',
      [['American University of Altynsu', 'Altynsu', 'Lebanon']],
      'Professor',
    ],
    [
      'Центр молодёжных исследований «Алтынсу», эксперт, г. Алматы, Казахстан',
      [['Altynsu Centre of Youth Studies', 'Almaty', 'Kazakhstan']],
      'эксперт',
    ],
    [
      '«Алтынсу» сыртқы саясат орталығының сарапшысы, Тараз, Қазақстан',
      [['Altynsu Foreign Policy Centre', 'Taraz', 'Kazakhstan']],
      'сарапшысы',
    ],
    ['Таллиннский университет имени Алтына Берекеева', [['Altyn Berekeyev Tallinn University', 'Tallinn', 'Estonia']], null],
  ])('%s', (line, institutions, position) => {
    const author = readAuthor([line])?.author;
    expect(author?.institutions.map(({ canonicalEn, city, country }) => [canonicalEn, city, country])).toEqual(institutions);
    expect(author?.position).toBe(position);
  });

  it.each([
    ['Усть-Каменогорск, Казахстан, e-mail: a.b@example.kz', 'Oskemen', 'Kazakhstan'],
    ['г. Зареченск, Россия, a.b@example.kz, 0000-0002-1825-0097', 'Зареченск', 'Russia'],
    ['(Тараз, Қазақстан), a.b@example.kz', 'Taraz', 'Kazakhstan'],
    ['Алматы қ., Қазақстан; e-mail: a.b@example.kz', 'Almaty', 'Kazakhstan'],
  ])('takes the place beside an address: %s', (line, city, country) => {
    const built = readAuthor(['Алтынсу университеті, доцент,', line]);
    expect(built?.author).toMatchObject({ email: 'a.b@example.kz', position: 'доцент', institutions: [{ city, country }] });
    expect(built?.blocks).toMatchObject([{ place: { isOwn: true } }]);
  });

  it('tells a name that is put together from one that is known or printed in English', () => {
    expect(readAuthor(['Алтынсу университеті'])?.composed).toEqual(new Set(['Алтынсу университеті']));
    expect(readAuthor(['Altynsu University'])?.composed).toEqual(new Set());
    expect(readAuthor(['Тараз университеті, Таллинн университеті'])?.composed).toEqual(new Set(['Тараз университеті']));
  });
});

describe('abbreviates', () => {
  it.each([
    ['С. Алтынова', 'Сара Алтынова', true],
    ['Алтынова С.', 'Сара Алтынова', true],
    ['С.Б. Алтынова', 'Сара Берекеқызы Алтынова', true],
    ['С. Алтынова', 'Мара Алтынова', false],
    ['С. Алтынов', 'Сара Алтынова', false],
    ['Сара Алтынова', 'Сара Алтынова', false],
    ['С.Б. Алтынова', 'Сара Алтынова', false],
  ])('%s | %s', (short, full, does) => {
    expect(abbreviates(short, full)).toBe(does);
  });
});
