import type { ItemLanguage } from './item.ts';
import { half, type Pool } from './pool.ts';
import type { Random } from './random.ts';
import { FAMILIES } from './words/names.ts';
import { ADJECTIVES, ASPECTS, FRAMES, NOUNS, TOPICS, type Topic } from './words/topics.ts';

const words = (list: string): readonly string[] => list.split(' ');
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SMALL = new Set('a an and as at by for from how in is of on or the to under with across'.split(' '));
const titleCase = (text: string): string =>
  text.replace(/(?<![\p{L}'’])\p{L}[\p{L}'’]*/gu, (word, at: number) => (at > 0 && SMALL.has(word) ? word : upper(word)));

/** A subject of the list or one made of an adjective and a noun. */
function inventTopic(random: Random, pool: Pool): Topic {
  if (random.chance(0.4)) return random.pick(half(TOPICS, pool));
  const [adjective, noun] = [random.pick(half(ADJECTIVES, pool)), random.pick(half(NOUNS, pool))];
  return [
    `${upper(adjective[0])} ${noun[0]}`,
    `${upper(adjective[1])}ый ${noun[1]}`,
    `${adjective[1]}ого ${noun[1]}а`,
    `${upper(adjective[2])} ${noun[2]}`,
  ];
}

/** A title and its English translation; the patterns have colons, questions, commas, full stops and quotation marks inside. */
export function inventTitle(random: Random, language: ItemLanguage, pool: Pool): [title: string, titleEn: string] {
  const [a, b] = [inventTopic(random, pool), inventTopic(random, pool)];
  const name = random.pick(words(FAMILIES[language]));
  const [frame, aspect] = [random.pick(FRAMES), random.pick(ASPECTS)];
  const forms: readonly Readonly<Record<ItemLanguage, string>>[] = [
    { kk: `${frame[0]} ${lower(a[0])}`, ru: `${a[1]} ${frame[1]}`, en: `${a[3]} ${frame[2]}` },
    { kk: `${a[0]}: ${aspect[0]}`, ru: `${a[1]}: ${aspect[1]}`, en: `${a[3]}: ${aspect[2]}` },
    {
      kk: `${frame[0]} ${lower(a[0])} және ${lower(b[0])}: ${aspect[0]}`,
      ru: `${a[1]} и проблема ${b[2]} ${frame[1]}: ${aspect[1]}`,
      en: `${a[3]} and ${lower(b[3])} ${frame[2]}: ${aspect[2]}`,
    },
    { kk: `${a[0]}`, ru: `Теория ${a[2]}`, en: `Rethinking ${lower(a[3])}` },
    {
      kk: `${a[0]} дегеніміз не?`,
      ru: `Что такое ${lower(a[1])}? К истории ${b[2]}`,
      en: `What is ${lower(a[3])}? The case of ${lower(b[3])}`,
    },
    {
      kk: `${frame[0]} «${lower(a[0])}» ұғымы`,
      ru: `О понятии «${lower(a[1])}» ${frame[1]}`,
      en: `The concept of "${lower(a[3])}" ${frame[2]}`,
    },
    { kk: `${a[0]}, ${lower(b[0])} және қоғам`, ru: `${a[1]}, ${lower(b[1])} и общество`, en: `${a[3]}, ${lower(b[3])}, and society` },
    {
      kk: `${name} еңбектеріндегі ${lower(a[0])}`,
      ru: `${a[1]}, ${lower(b[1])} и наследие А. Смита: ${aspect[1]}`,
      en: `${random.pick(words(FAMILIES.en))} and Smith's reading of ${lower(a[3])}: ${lower(b[3])} and public reason`,
    },
    {
      kk: `Қазақстан-2050: ${lower(a[0])} (2000-2015 жж.) және «${b[0]}» бағдарламасы`,
      ru: `К вопросу о роли ${a[2]} в развитии ${b[2]} (на примере г. Алматы и ЕАЭС, 2000-2015 гг.)`,
      en: `Attitudes to ${lower(a[3])} in Norway and the EU: why ${lower(b[3])}, party competition and town budgets changed the vote (2000-2015)`,
    },
    {
      kk: `${a[0]} – даму негізі`,
      ru: `${a[1]} – основа развития ${b[2]}?`,
      en: `Does ${lower(a[3])} matter for growth? Views of voters and civil servants`,
    },
    { kk: `${a[0]}. ${b[0]}`, ru: `${a[1]}. Механизмы ${b[2]} ${frame[1]}`, en: `${a[3]}. Mechanisms of ${lower(b[3])} ${frame[2]}` },
  ];
  const form = random.pick(forms);
  const english = random.chance(0.5) ? titleCase(form.en) : form.en;
  return [language === 'en' ? english : form[language], english];
}
