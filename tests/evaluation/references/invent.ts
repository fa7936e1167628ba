import { KINDS, type Item, type ItemLanguage, type Kind, type Person } from './item.ts';
import { inventSerial } from './invent-serial.ts';
import { inventTitle } from './invent-title.ts';
import { half, type Pool } from './pool.ts';
import { randomFrom, type Random } from './random.ts';
import { CORPORATE, FAMILIES, GIVEN, PARTICLES, PATRONYMICS } from './words/names.ts';
import { CITIES, COLLECTIONS, CONFERENCES, OUTLETS, PUBLISHERS, SITES } from './words/venues.ts';

const words = (list: string): readonly string[] => list.split(' ');

const WEIGHTED: readonly Kind[] = [
  ...KINDS,
  'article',
  'article',
  'article',
  'article',
  'article',
  'book',
  'book',
  'book',
  'chapter',
  'thesis',
];

/** Invents a work: the same seed, language and pool give the same one. */
export function inventItem(seed: number, language: ItemLanguage, pool: Pool, kind?: Kind): Item {
  const random = randomFrom(seed * 7919 + 13);
  const chosen = kind ?? random.pick(WEIGHTED);
  const base = { ...blank(random, language, pool), kind: chosen };
  return { ...base, ...DETAILS[chosen](random, language, pool, base) };
}

function blank(random: Random, language: ItemLanguage, pool: Pool): Omit<Item, 'kind'> {
  const [title, titleEn] = inventTitle(random, language, pool);
  return {
    language,
    authors: people(random, language, pool, random.pick([1, 1, 1, 2, 2, 3, 3, 5])),
    corporate: null,
    editors: [],
    year: random.whole(1978, 2024),
    month: random.whole(1, 12),
    day: random.whole(1, 28),
    title,
    titleEn,
    container: null,
    volume: null,
    issue: null,
    pages: null,
    extent: null,
    edition: null,
    publisher: null,
    place: null,
    doi: null,
    url: null,
    accessed: null,
  };
}

type Details = (random: Random, language: ItemLanguage, pool: Pool, base: Omit<Item, 'kind'>) => Partial<Item>;

const pagesOf = (random: Random): [string, string] => {
  const first = random.whole(1, 480);
  return [String(first), String(first + random.whole(3, 28))];
};
const issueOf = (random: Random, language: ItemLanguage): string =>
  language !== 'en' && random.chance(0.12) ? `${random.whole(1, 6)} (${random.whole(20, 190)})` : String(random.whole(1, 12));
const doiOf = (random: Random): string =>
  `10.${random.whole(1001, 9999)}/${random.pick(['jss', 's', 'kaz.', 'psy-'])}${random.whole(1000, 999_999)}.${random.whole(1, 99)}`;
const isoOf = (random: Random): string =>
  `${random.whole(2019, 2025)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
const urlOf = (random: Random, host: string): string =>
  `https://${random.pick(['', 'www.'])}${host}/${random.pick(['kz', 'ru', 'en', 'docs', 'archive'])}/${random.pick(['item-', 'page_', 'id='])}${random.whole(100, 99_999)}${random.pick(['', '/', '.html', '?lang=ru'])}`;
const published = (random: Random, language: ItemLanguage, pool: Pool): Partial<Item> => ({
  publisher: random.pick(half(PUBLISHERS[language], pool)),
  place: random.pick(half(CITIES[language], pool)),
});

const DETAILS: Readonly<Record<Kind, Details>> = {
  article: (random, language, pool) => {
    const serial = random.next();
    const both = language === 'en' ? 0.85 : 0.4;
    return {
      container: inventSerial(random, language, pool),
      volume: serial < both || (language === 'en' && serial < 0.95) ? String(random.whole(1, 95)) : null,
      issue: serial < both || language !== 'en' ? issueOf(random, language) : null,
      pages: random.chance(0.93) ? pagesOf(random) : null,
      doi: random.chance(0.3) ? doiOf(random) : null,
      ...(random.chance(0.12) ? { url: urlOf(random, 'cyberleninka.ru/article'), accessed: isoOf(random) } : {}),
    };
  },
  book: (random, language, pool) => ({
    ...published(random, language, pool),
    extent: random.whole(96, 640),
    edition: random.chance(0.15) ? random.whole(2, 5) : null,
    ...(random.chance(0.15) ? { authors: [], editors: people(random, language, pool, random.whole(1, 2)) } : {}),
  }),
  chapter: (random, language, pool) => ({
    ...published(random, language, pool),
    container: random.pick(half(COLLECTIONS[language], pool)),
    pages: pagesOf(random),
    editors: random.chance(0.5) ? people(random, language, pool, random.whole(1, 2)) : [],
  }),
  conference: (random, language, pool) => ({
    ...published(random, language, pool),
    container: random.pick(CONFERENCES[language]),
    pages: pagesOf(random),
  }),
  thesis: (random, language, pool) => ({
    authors: people(random, language, pool, 1),
    place: random.pick(half(CITIES[language], pool)),
    publisher: language === 'en' ? random.pick(['University of Toronto', 'University of Leeds', 'Nazarbayev University']) : null,
    extent: random.whole(110, 320),
  }),
  report: (random, language, pool, base) => ({
    title: random.chance(0.6) ? `${base.title}: ${REPORT[language]}` : base.title,
    authors: [],
    corporate: random.pick(CORPORATE[language]),
    ...(random.chance(0.5) ? { place: random.pick(half(CITIES[language], pool)), extent: random.whole(20, 180) } : {}),
    ...(random.chance(0.5) ? { url: urlOf(random, 'openknowledge.org/reports') } : {}),
  }),
  law: (random, language, _pool, base) => ({
    authors: [],
    title: LAWS[language](base.title, base.day, base.month, base.year, random.whole(11, 990)),
    ...(random.chance(0.8)
      ? {
          url: `https://adilet.zan.kz/${language === 'kk' ? 'kaz' : 'rus'}/docs/Z${random.whole(10_000, 99_999)}`,
          accessed: random.chance(0.7) ? isoOf(random) : null,
        }
      : {}),
  }),
  news: (random, language, pool) => {
    const [container, host] = random.pick<readonly [string, string]>(OUTLETS[language]);
    return {
      authors: random.chance(0.6) ? people(random, language, pool, 1) : [],
      container,
      url: urlOf(random, host),
      accessed: random.chance(0.7) ? isoOf(random) : null,
      year: random.whole(2010, 2024),
    };
  },
  webpage: (random, language) => {
    const [container, host] = random.pick<readonly [string, string]>(SITES[language]);
    return {
      authors: [],
      container,
      url: urlOf(random, host),
      accessed: random.chance(0.8) ? isoOf(random) : null,
      year: random.whole(2008, 2024),
    };
  },
  dataset: (random, language, _pool, base) => ({
    title: `${base.title}: ${DATASET[language]}`,
    authors: [],
    corporate: random.pick(CORPORATE[language]),
    doi: random.chance(0.5) ? doiOf(random) : null,
    url: urlOf(random, 'data.org'),
    accessed: isoOf(random),
    year: random.whole(2010, 2024),
  }),
  standard: (random, language, pool, base) => ({
    authors: [],
    title: `${STANDARD[language]} ${random.whole(7, 60)}.${random.whole(1, 99)}–${base.year}. ${base.title}`,
    ...published(random, language, pool),
    extent: random.whole(12, 90),
  }),
};

const DATASET = { ru: 'набор данных', kk: 'деректер жиынтығы', en: 'dataset' } as const;
const REPORT = { ru: 'аналитический доклад', kk: 'талдамалық есеп', en: 'annual report' } as const;
const STANDARD = { ru: 'ГОСТ Р', kk: 'ҚР СТ', en: 'ISO' } as const;
const MONTHS = {
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  kk: words(
    'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы',
  ),
  en: words('January February March April May June July August September October November December'),
} as const;
const LAWS: Readonly<Record<ItemLanguage, (title: string, day: number, month: number, year: number, number: number) => string>> = {
  ru: (title, day, month, year, number) =>
    `Закон Республики Казахстан от ${day} ${MONTHS.ru[month - 1] ?? ''} ${year} года № ${number}-VI «${title}»`,
  kk: (title, day, month, year, number) =>
    `«${title}» Қазақстан Республикасының ${year} жылғы ${day} ${MONTHS.kk[month - 1] ?? ''} № ${number} Заңы`,
  en: (title, day, month, year, number) =>
    `Law of the Republic of Kazakhstan dated ${MONTHS.en[month - 1] ?? ''} ${day}, ${year} No. ${number} "${title}"`,
};

function people(random: Random, language: ItemLanguage, pool: Pool, count: number): Person[] {
  return Array.from({ length: count }, () => ({
    family: language === 'en' && random.chance(0.06) ? random.pick(PARTICLES) : random.pick(half(words(FAMILIES[language]), pool)),
    given: [
      random.pick(words(GIVEN[language])),
      ...(random.chance(language === 'ru' ? 0.85 : 0.45) ? [random.pick(words(PATRONYMICS[language]))] : []),
    ],
  }));
}
