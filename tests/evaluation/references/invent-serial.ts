import type { ItemLanguage } from './item.ts';
import { half, type Pool } from './pool.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, NOUNS } from './words/topics.ts';
import { JOURNALS } from './words/venues.ts';

const ACRONYMS: readonly string[] = 'ТГУ МГИМО КазНПУ БГУ РУДН ЕНУ СПбГУ ВШЭ КазГЮУ НАН'.split(' ');
const TOWNS: readonly string[] = 'Томского Бишкекского Казанского Пермского Саратовского Уральского'.split(' ');
const FIELDS: readonly string[] = [
  'Law',
  'Policy',
  'Humanities and Social Sciences',
  'Economic History',
  'Family Studies',
  'Area Studies',
  'Modern History',
  'Welfare',
];
const SHORT: readonly string[] = 'Soc Polit Econ Hist Gov Ethn Law Welf Dev Geogr Sci'.split(' ');

/** A serial of the list or one named the way serials are: abbreviations, acronyms, "Journal of", a name and a subtitle. */
export function inventSerial(random: Random, language: ItemLanguage, pool: Pool): string {
  if (random.chance(0.35)) return random.pick(half(JOURNALS[language], pool));
  const acronym = random.pick(half(ACRONYMS, pool));
  if (language === 'ru')
    return random.pick([
      `Вестник ${acronym}`,
      `Известия ${acronym}`,
      `Вестник ${random.pick(half(TOWNS, pool))} государственного университета`,
      `Журнал ${random.pick(half(ADJECTIVES, pool))[1]}ых исследований`,
      `Вестник ${acronym}. Серия: Международные отношения`,
    ]);
  const [adjective, noun] = [random.pick(half(ADJECTIVES, pool)), random.pick(half(NOUNS, pool))];
  if (language === 'kk')
    return random.pick([
      `${acronym} хабаршысы`,
      `${acronym} Хабаршысы. Әлеуметтік ғылымдар сериясы`,
      `${adjective[0].charAt(0).toUpperCase()}${adjective[0].slice(1)} зерттеулер журналы`,
    ]);
  const field = random.pick(half(FIELDS, pool));
  return random.pick([
    `Journal of ${adjective[2]} ${field}`,
    `International Journal of ${field}`,
    `${adjective[2]} ${noun[2]} Review`,
    `${adjective[2]} Studies`,
    `${random.pick(SHORT)} ${random.pick(SHORT)} Rev`,
    `J ${random.pick(SHORT)} ${random.pick(SHORT)}`,
    `${adjective[2]} ${noun[2]}: The Journal of ${field}`,
  ]);
}
