import { describe, expect, it } from 'vitest';
import { readAffiliationBlocks } from '../../../ingest/extract/authors/affiliation-blocks.ts';
import { assignBlocks } from '../../../ingest/extract/authors/assign-blocks.ts';
import { buildAuthors } from '../../../ingest/extract/authors/build-authors.ts';
import { englishName } from '../../../ingest/extract/authors/english-name.ts';
import { hasOrcidCheck, takeEmail, takeMark, takeOrcid } from '../../../ingest/extract/authors/head-marks.ts';
import { findInstitution } from '../../../ingest/extract/authors/institution-vocabulary.ts';
import { readPlace } from '../../../ingest/extract/authors/places.ts';
import { readAffiliation } from '../../../ingest/extract/authors/read-affiliation.ts';
import { bringTogether } from '../../../ingest/extract/authors/spellings.ts';
import { blocksOf, numberLines } from '../../../ingest/extract/line.ts';

const ENU = 'L.N. Gumilyov Eurasian National University';

const readBlocks = (lines: string[]) => readAffiliationBlocks(blocksOf(numberLines(lines)), false);

describe('readAffiliation', () => {
  it.each([
    [
      ['«АmalBooks» баспасының жетекшісі, Л.Н. Гумилев атындағы Еуразия ұлттық университетінің «Саясаттану» кафедрасының PhD докторанты,'],
      [
        ['«АmalBooks» баспасының', 'AmalBooks', null],
        ['Л.Н. Гумилев атындағы Еуразия ұлттық университетінің', ENU, '«Саясаттану» кафедрасының'],
      ],
      'жетекшісі; PhD докторанты',
    ],
    [
      ['Л.Н.Гумилев атындағы Еуразия ұлттық университеті,', 'Халықаралық қатынастар факультеті,', '«Саясаттану» кафедрасының докторанты,'],
      [['Л.Н.Гумилев атындағы Еуразия ұлттық университеті', ENU, 'Халықаралық қатынастар факультеті, «Саясаттану» кафедрасының']],
      'докторанты',
    ],
    [
      [
        'Chief Expert of the Department of European Studies',
        'Kazakhstan Institute for Strategic Studies under the President of the',
        'Republic of Kazakhstan, Doctor of Political Sciences, Professor',
      ],
      [
        [
          'Kazakhstan Institute for Strategic Studies under the President of the Republic of Kazakhstan',
          'Kazakhstan Institute for Strategic Studies under the President of the Republic of Kazakhstan',
          'Department of European Studies',
        ],
      ],
      'Chief Expert, Doctor of Political Sciences, Professor',
    ],
    [
      ['доцент кафедры политологии Евразийского национального университета имени Л.Н. Гумилева, кандидат политических наук'],
      [['Евразийского национального университета имени Л.Н. Гумилева', ENU, 'кафедры политологии']],
      'доцент, кандидат политических наук',
    ],
    [
      ['Astana IT University, Жалпы білім беру пәндері мектебінің ассистент-профессоры, PhD'],
      [['Astana IT University', 'Astana IT University', 'Жалпы білім беру пәндері мектебінің']],
      'ассистент-профессоры, PhD',
    ],
    [
      ['Lindholm University, Department of Media Studies, Professor'],
      [['Lindholm University', 'Lindholm University', 'Department of Media Studies']],
      'Professor',
    ],
    [['Professor at Lindholm University'], [['Lindholm University', 'Lindholm University', null]], 'Professor'],
    [
      ['«Оркен» қоры» Корпоративтік қорының директоры, магистр, автор-корреспондент'],
      [['«Оркен» қоры» Корпоративтік қорының', 'Orken Corporate Foundation', null]],
      'директоры, магистр',
    ],
    [
      ['Institute of Philosophy, Political Science and Religious Studies, Leading Researcher'],
      [
        [
          'Institute of Philosophy, Political Science and Religious Studies',
          'Institute of Philosophy, Political Science and Religious Studies',
          null,
        ],
      ],
      'Leading Researcher',
    ],
    [['тәуелсіз зерттеуші'], [], 'тәуелсіз зерттеуші'],
  ])('%j', (lines, institutions, position) => {
    const read = readAffiliation(lines);
    expect(read.institutions.map(({ asPrinted, known, unit }) => [asPrinted, known?.en ?? englishName(asPrinted), unit])).toEqual(
      institutions,
    );
    expect(read.position).toBe(position);
  });
});

describe('findInstitution', () => {
  it.each([
    ['Әл-Фараби атындағы Қазақ ұлттық университетінің', 'Al-Farabi Kazakh National University'],
    ['Казахского национального университета имени аль-Фараби', 'Al-Farabi Kazakh National University'],
    ['М.Х. Дулати атындағы Тараз университетінде', 'M.Kh. Dulaty Taraz University'],
    ['Қазақстан Республикасы Президенті Әкімшілігінің', 'Administration of the President of the Republic of Kazakhstan'],
    ['КазИСС', 'Kazakhstan Institute for Strategic Studies under the President of the Republic of Kazakhstan'],
    ['Ойдан университеті', null],
  ])('%s', (text, en) => {
    expect(findInstitution(text.split(' '))?.institution.en ?? null).toBe(en);
  });
});

describe('englishName', () => {
  it.each([
    ['«Astana International University', 'Astana International University'],
    ['The Lindholm University', 'Lindholm University'],
    ['«Amal» Корпоративтік қоры', 'Amal Corporate Foundation'],
    ['Шымкент технологиялық университетінің', 'Shymkent Technological University'],
    ['Павлодарский государственный университет', 'Pavlodar State University'],
    ['Көкшетау халықаралық университеті', 'Kokshetau International University'],
    ['Алтынсу гуманитарлық университетінің', 'Altynsu Humanitarian University'],
    ['Центр городских исследований «Береке»', 'Bereke Centre of City Studies'],
    ['Степной клуб «Береке»', null],
  ])('%s', (printed, english) => {
    expect(englishName(printed)).toBe(english);
  });
});

describe('readPlace', () => {
  it.each([
    ['(Тараз, Қазақстан)', 'Taraz', 'Kazakhstan', true],
    ['(Гётеборг, Швеция)', 'Gothenburg', 'Sweden', true],
    ['(Almaty, Kazakhstan)', 'Almaty', 'Kazakhstan', true],
    ['(г. Москва, Россия)', 'Moscow', 'Russia', true],
    ['(Алтынсу, Қазақстан)', 'Алтынсу', 'Kazakhstan', false],
    ['(Астана қаласы, Қазақстан Республикасы)', 'Astana', 'Kazakhstan', true],
    ['Тараз, Қазақстан', 'Taraz', 'Kazakhstan', true],
    ['г. Алматы, Казахстан.', 'Almaty', 'Kazakhstan', true],
  ])('%s', (line, city, country, known) => {
    expect(readPlace(line)).toEqual({ city, country, known });
  });

  it.each(['(доцент)', 'Тараз, доцент', 'Алтынсу, Қазақстан', '(12, 13)', '()', ''])('no place: %s', (line) => {
    expect(readPlace(line)).toBeNull();
  });
});

describe('affiliations in Russian and English heads', () => {
  it.each([
    [
      'Евразийский национальный университет имени Л.Н. Гумилева, факультет журналистики, докторант PhD',
      [[ENU, 'факультет журналистики']],
      'докторант PhD',
    ],
    [
      'PhD, доцент кафедры социологии Казахского национального университета имени аль-Фараби',
      [['Al-Farabi Kazakh National University', 'кафедры социологии']],
      'PhD, доцент',
    ],
    ['НАО «Торайгыров университет», старший преподаватель', [['Toraighyrov University', null]], 'старший преподаватель'],
    [
      'Associate Professor, Department of Political Science, L.N. Gumilyov Eurasian National University',
      [[ENU, 'Department of Political Science']],
      'Associate Professor',
    ],
    ['Lindholm Foundation, Steppe Opinion Lab, senior analyst', [['Lindholm Foundation', 'Steppe Opinion Lab']], 'senior analyst'],
    ['Steppe Opinion Lab, director', [['Steppe Opinion Lab', null]], 'director'],
    ['независимый исследователь', [], 'независимый исследователь'],
  ])('%s', (line, institutions, position) => {
    const read = readAffiliation([line]);
    expect(read.institutions.map(({ asPrinted, known, unit }) => [known?.en ?? englishName(asPrinted), unit])).toEqual(institutions);
    expect(read.position).toBe(position);
  });

  it.each([
    [
      'Professor, School of Law, University of Lindholm, Oslo, Norway',
      'Professor, School of Law, University of Lindholm',
      'Oslo',
      'Norway',
    ],
    ['Евразийский университет, докторант, г. Астана, Республика Казахстан', 'Евразийский университет, докторант', 'Astana', 'Kazakhstan'],
    ['Доцент, Университет Туран (Алматы, Казахстан)', 'Доцент, Университет Туран', 'Almaty', 'Kazakhstan'],
  ])('a place at the end: %s', (line, text, city, country) => {
    expect(readBlocks([line])).toMatchObject([{ texts: [text], place: { city, country, isOwn: true } }]);
  });
});

describe('marks of a head', () => {
  it.each([
    ['e-mail: a.b@enu.example', 'a.b@enu.example'],
    ['*e-mail: a_b@mail.example', 'a_b@mail.example'],
    ['e.mail: x@y.example.', 'x@y.example'],
    ['x@y.example', 'x@y.example'],
    ['no address', null],
  ])('e-mail in %s', (line, email) => {
    expect(takeEmail(line).value).toBe(email);
  });

  it('takes the label away with the address', () => {
    expect(takeEmail('профессор, e-mail: x@y.example').rest).toBe('профессор,');
  });

  it.each(['<https://orcid.org/0000-0002-1825-0097>', 'ORCID ID: 0000-0002-1825-0097', '0000-0002-1825-0097'])('ORCID in %s', (line) => {
    expect(takeOrcid(line)).toEqual({ value: '0000-0002-1825-0097', rest: '' });
  });

  it('checks the last sign of an ORCID', () => {
    expect(hasOrcidCheck('0000-0002-1825-0097')).toBe(true);
    expect(hasOrcidCheck('0000-0002-1825-0098')).toBe(false);
  });

  it.each([
    ['¹ Алтынсу университеті', false, 1],
    ['²Алтынсу университеті', false, 2],
    ['^{3} Алтынсу университеті', false, 3],
    ['2 Алтынсу университеті', true, 2],
    ['2 Алтынсу университеті', false, null],
    ['«Береке» қоры', true, null],
  ])('mark of %s', (line, plain, mark) => {
    expect(takeMark(line, plain).mark).toBe(mark);
  });
});

describe('affiliation blocks', () => {
  it('a place serves every author before it that has none', () => {
    const read = readBlocks([
      '¹ А университеті',
      '(Алматы, Қазақстан)',
      '',
      '² Б университеті',
      '',
      '³ В университеті',
      '(Тараз, Қазақстан)',
    ]);
    expect(read.map(({ mark, place }) => [mark, place?.city, place?.isOwn])).toEqual([
      [1, 'Almaty', true],
      [2, 'Taraz', false],
      [3, 'Taraz', true],
    ]);
  });

  it('text after an address begins the next affiliation, also without a number', () => {
    const read = readBlocks(['¹ А университеті', 'a@b.example', '', 'Б институтының', 'доценті', 'c@d.example']);
    expect(read.map(({ mark, texts, email }) => [mark, texts, email])).toEqual([
      [1, ['А университеті'], 'a@b.example'],
      [null, ['Б институтының', 'доценті'], 'c@d.example'],
    ]);
    const own = assignBlocks(
      [
        { name: 'А', marks: [1] },
        { name: 'Б', marks: [2] },
      ],
      read,
    );
    expect(own.map((list) => list.map(({ email }) => email))).toEqual([['a@b.example'], ['c@d.example']]);
  });

  it('two who share a number share its block', () => {
    const read = readBlocks(['¹ А университеті']);
    const own = assignBlocks(
      [
        { name: 'А', marks: [1] },
        { name: 'Б', marks: [1] },
      ],
      read,
    );
    expect(own.map((list) => list.length)).toEqual([1, 1]);
  });
});

const authorsIn = (lines: string[], names: string[]) => {
  const blocks = readBlocks(lines);
  const marked = names.map((name, at) => ({ name, marks: [at + 1] }));
  const spelt = bringTogether({ source: 'head', language: 'kk', names, lines: [1, 1] }, []);
  return buildAuthors(spelt, assignBlocks(marked, blocks)).map((built) => built.author);
};

describe('buildAuthors', () => {
  it('an acronym stands for the institution of the same head whose initials it is', () => {
    const [, second] = authorsIn(
      ['¹ Алтын Технологиялық Университеті, доцент', '² АТУ, аға оқытушысы', '³ Алматы Технологиялық Университеті'],
      ['А Б', 'В Г', 'Д Е'],
    );
    expect(second?.institutions[0]).toMatchObject({ asPrinted: 'АТУ', canonicalEn: null });
    const [, other] = authorsIn(
      ['¹ Алматы Технологиялық Университеті, доцент', '² АТУ, аға оқытушысы', '(Алматы, Қазақстан)'],
      ['А Б', 'В Г'],
    );
    expect(other?.institutions[0]).toMatchObject({ asPrinted: 'АТУ', canonicalEn: 'Almaty Technological University', city: 'Almaty' });
  });

  it("a place below another author's lines gives way to what is known", () => {
    const [first, second] = authorsIn(
      ['¹ Л.Н. Гумилев атындағы Еуразия ұлттық университеті', '² М.Х. Дулати атындағы Тараз университеті', '(Тараз, Қазақстан)'],
      ['А Б', 'В Г'],
    );
    expect(first?.institutions[0]?.city).toBe('Astana');
    expect(second?.institutions[0]?.city).toBe('Taraz');
  });
});
