import { fold } from '../../../schema/text/fold.ts';

/** Beginnings of the words, in Kazakh, Russian and English, by which a constitution or a code is called. */
const NAMES = {
  constitution: ['конституция', 'constitution'],
  code: ['кодекс', 'code'],
} as const;

const SUBJECTS = {
  administrative: ['административн', 'әкімшілік', 'administrative'],
  budget: ['бюджет', 'budget'],
  civil: ['гражданск', 'азаматтық', 'civil'],
  criminal: ['уголовн', 'қылмыстық', 'criminal'],
  customs: ['таможенн', 'кеден', 'customs'],
  entrepreneurial: ['предпринимательск', 'кәсіпкерлік', 'entrepreneur'],
  environmental: ['экологи', 'environment', 'ecolog'],
  forest: ['лесн', 'орман', 'forest'],
  labour: ['трудов', 'еңбек', 'labour', 'labor'],
  land: ['земельн', 'жер', 'land'],
  social: ['социальн', 'әлеуметтік', 'social'],
  tax: ['налогов', 'салық', 'tax'],
  water: ['водн', 'су', 'water'],
} as const;

const COUNTRIES = {
  azerbaijan: ['азербайджан', 'әзірбайжан', 'azerbaijan'],
  belarus: ['беларус', 'belarus'],
  kazakhstan: ['казахстан', 'қазақстан', 'kazakhstan', 'рк', 'қр'],
  kyrgyzstan: ['кыргыз', 'қырғыз', 'kyrgyz'],
  russia: ['российск', 'россия', 'ресей', 'russia'],
  tajikistan: ['таджикистан', 'тәжікстан', 'tajikistan'],
  turkmenistan: ['туркменистан', 'түрікменстан', 'turkmenistan'],
  ukraine: ['украин', 'ukrain'],
  uzbekistan: ['узбекистан', 'өзбекстан', 'uzbekistan'],
} as const;

const REST = fold('the of республика республики республикасы республикасының федерация федерации федерациясының republic federation').split(
  ' ',
);

/** Words this short must stand alone: су, жер, рк. */
const SHORT = 3;
const LONGEST_ENDING = 6;

const begins = (word: string, stem: string): boolean =>
  stem.length <= SHORT ? word === stem : word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;

type Table = readonly (readonly [string, readonly string[]])[];

/** Stems without the last letters that endings change. */
const foldedTable = (table: Readonly<Record<string, readonly string[]>>): Table =>
  Object.entries(table).map(([key, stems]) => [key, stems.map((stem) => fold(stem).replace(/(?<=.{6})(?:iia|ia)$/, ''))]);

const TABLES = [NAMES, SUBJECTS, COUNTRIES].map(foldedTable);

const keyIn = (table: Table, word: string): string | null =>
  table.find(([, stems]) => stems.some((stem) => begins(word, stem)))?.[0] ?? null;

/**
 * `criminal code kazakhstan` for a title that calls a constitution or a code by its name, in whatever language, and says
 * nothing else; `null` for any other, and where no country is named.
 */
export function actNameOf(title: string): string | null {
  const words = fold(title)
    .split(' ')
    .filter((word) => !REST.includes(word));
  const keys = words.map((word) => TABLES.map((table) => keyIn(table, word)).find((key) => key !== null) ?? null);
  const known = keys.filter((key) => key !== null);
  const name = known.find((key) => key in NAMES);
  const country = known.find((key) => key in COUNTRIES);
  if (known.length < words.length || name === undefined || country === undefined) return null;
  const subjects = known.filter((key) => key in SUBJECTS);
  return name === 'code' && subjects.length !== 1 ? null : [...subjects, name, country].join(' ');
}
