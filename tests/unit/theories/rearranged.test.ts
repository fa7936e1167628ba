import { describe, expect, it } from 'vitest';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { kazakhGenitive, russianGenitive } from './inflect.ts';
import { body, references } from './invented-article.ts';

const { theories, thinkers } = theoryVocabulary();
const SEEDS = [11, 23, 37, 41, 59, 61, 73, 89];
const PLANTED = 40;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Printed {
  readonly concept: TheoryConcept;
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
  /** Family name of one of its thinkers, in Cyrillic and in Latin letters. */
  readonly cyrillic: string;
  readonly latin: string;
}

function printedOf(concept: TheoryConcept): Printed {
  const thinker = thinkers.find(({ id }) => id === concept.thinkers[0]);
  const { kk, ru, en } = concept.prefLabel;
  return { concept, kk, ru, en, cyrillic: thinker?.ru[0] ?? '', latin: thinker?.name ?? '' };
}

/** A sentence of ours about the theory; `n` is a number of the reference list. */
type Frame = (theory: Printed, n: number) => string;

const FRAMES: readonly Frame[] = [
  ({ kk, cyrillic }, n) => `Бұл бағытта ${cyrillic} ұсынған «${kk}» ерекше орын алады [${n}].`,
  ({ kk, cyrillic }) => `Түсіндіру үшін ${cyrillic} еңбектеріне және «${kk}» тұжырымдамасына жүгінеміз.`,
  ({ kk, cyrillic }, n) => `Ғалым ${cyrillic} ауыл өмірінен ${kazakhGenitive(kk)} белгілерін тапты [${n}].`,
  ({ kk, en }, n) => `Жинақта ${kk} (${en}) тұжырымдамасы бірнеше рет тексерілген [${n}].`,
  ({ ru, cyrillic }, n) => `В сборнике ${cyrillic} раскрывает содержание ${russianGenitive(ru)} на примере сёл [${n}].`,
  ({ ru, cyrillic }, n) => `Опорой служит концепция «${ru}», которую развивал ${cyrillic} [${n}].`,
  ({ ru }, n) => `Объяснение даёт теория «${ru}», проверенная на данных трёх городов [${n}].`,
  ({ en, latin }, n) => `Here ${latin} wrote about ${en} in two small towns [${n}].`,
  ({ en }, n) => `The villages were studied through the concept of “${en}” [${n}].`,
  ({ en, latin }) => `We follow ${latin}, for whom ${en} begins at home.`,
];

const DISTRACTORS: readonly string[] = [
  'Ауыл мектебінің жаңа ғимараты күзде ашылды.',
  'Азаматтық қоғам ұйымдары облыс әкімімен кездесті.',
  'Қалалық бюджеттің теориялық негізі жоқ деген пікір айтылды.',
  'Адам құқықтары жөніндегі комиссия есебін жариялады [3].',
  'Тұрақты даму мақсаттары туралы семинар өтті.',
  'Бұл модель бойынша жүз көлік шығарылды [5].',
  '2030 жылға дейінгі көлік тұжырымдамасы бекітілді.',
  'Мемлекеттік қызметшілер саны төрт мыңға жетті [2].',
  'Өңірдің экономикалық өсуі баяулады.',
  'Жаңа тәсіл жұмысшыларға ұнады.',
  'Сұхбат барысында он екі тұрғын сөйледі.',
  'Электрондық үкімет порталы жөнделді.',
  'Еңбек нарығында маман жетіспейді [7].',
  'Сала дамуының бес жылдық жоспары қабылданды.',
  'Музей қызметкерлері жаңа көрме әзірледі.',
  'Кітапхана үшінші орынға ие болды [9].',
  'Орталық банк мөлшерлемені өзгертпеді.',
  'Теміржол вокзалының жобасы талқыланды.',
  'Институты развития открыли новый офис в городе.',
  'Государственная политика в области спорта изменилась [4].',
  'Качество образования в школах района выросло.',
  'Модель автомобиля вышла в продажу весной.',
  'Новый подход к уборке улиц понравился жителям.',
  'Власть и бизнес подписали меморандум [6].',
  'Рост населения замедлился в прошлом году [8].',
  'Школа менеджмента набрала сорок студентов.',
  'Концепция развития транспорта до 2030 года утверждена.',
  'Система водоснабжения требует ремонта.',
  'Безопасность дорог обсуждали на совещании.',
  'Общественные слушания прошли в трёх сёлах [1].',
  'Рынок труда области показал рост.',
  'Социальные выплаты проиндексированы на восемь процентов.',
  'The public library opened a new reading room.',
  'Economic growth slowed down last year [3].',
  'The new model of the bus seats forty people.',
  'The government approved a concept for road repair.',
  'Civil servants received new computers.',
  'The development of tourism continues in the region [6].',
  'Local power lines were repaired after the storm.',
  'A survey of households was planned for autumn.',
];

/** An article of ours: forty theories drawn from the vocabulary, one a paragraph, between forty sentences about none. */
function plant(seed: number): { wanted: Set<string>; found: Set<string> } {
  const next = random(seed);
  const pool = theories.filter((concept) => concept.thinkers.length > 0 && concept.kind !== 'method' && concept.prefLabel.kk.length > 5);
  const drawn = new Set<TheoryConcept>();
  while (drawn.size < PLANTED) {
    const concept = pool[Math.floor(next() * pool.length)];
    if (concept !== undefined) drawn.add(concept);
  }
  const sentences = [...drawn].flatMap((concept, at) => {
    const frame = FRAMES[Math.floor(next() * FRAMES.length)];
    return [frame?.(printedOf(concept), 1 + Math.floor(next() * 40)) ?? '', DISTRACTORS[at] ?? ''];
  });
  const { uses } = findTheories(
    sentences.map((sentence, at) => body(sentence, at + 1)),
    references(40),
  );
  return { wanted: new Set([...drawn].map((concept) => concept.prefLabel.en)), found: new Set(uses.map((use) => use.canonicalEn)) };
}

describe('an article with other theories', () => {
  it('has them found, and hardly anything else', () => {
    const articles = SEEDS.map(plant);
    const hits = articles.flatMap(({ wanted, found }) => [...wanted].filter((name) => found.has(name)));
    const surplus = articles.flatMap(({ wanted, found }) => [...found].filter((name) => !wanted.has(name)));
    const missed = articles.flatMap(({ wanted, found }) => [...wanted].filter((name) => !found.has(name)));
    expect(hits.length / (SEEDS.length * PLANTED), `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.9);
    expect(hits.length / (hits.length + surplus.length), `surplus: ${surplus.join('; ')}`).toBeGreaterThanOrEqual(0.95);
  });

  it('finds nothing in the sentences between', () => {
    expect(
      findTheories(
        DISTRACTORS.map((sentence, at) => body(sentence, at + 1)),
        references(40),
      ).uses,
    ).toEqual([]);
  });
});
