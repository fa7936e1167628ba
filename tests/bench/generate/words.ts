import type { Language } from '../../../schema/record/language.ts';
import { between, skewed, type Random } from './random.ts';

const STEMS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қоғам дәуір сенім мәдениет капитал саясат билік тіл білім қала өзгеріс жастар дәстүр ұлт мемлекет кеңістік желі ғылым тарих құқық нарық отбасы ауыл көші еңбек дін әлеует үрдіс өркениет шығарма'.split(
    ' ',
  ),
  ru: 'общество доверие культура капитал политика власть язык образование город изменение молодёжь традиция государство пространство сеть наука история право рынок семья село миграция труд религия потенциал процесс цивилизация анализ теория модель'.split(
    ' ',
  ),
  en: 'society trust culture capital politics power language education city change youth tradition state space network science history law market family village migration labour religion potential process civilization analysis theory model'.split(
    ' ',
  ),
};

const BEGINNINGS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['', 'бейне', 'қайта', 'өзара', 'жаңа', 'ішкі', 'сыртқы', 'орта'],
  ru: ['', 'само', 'пере', 'меж', 'сверх', 'вне', 'пост', 'анти'],
  en: ['', 'self', 're', 'inter', 'over', 'out', 'post', 'anti'],
};

const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['', 'дық', 'лер', 'ның', 'ға', 'дан', 'мен', 'шы', 'лық', 'сыз', 'дағы'],
  ru: ['', 'ный', 'ность', 'ами', 'ного', 'ская', 'ировать', 'изм', 'ист', 'овка', 'ально'],
  en: ['', 'al', 'ness', 's', 'ism', 'ist', 'ization', 'ing', 'ful', 'ship', 'hood'],
};

/** A word of some 2,600 invented ones, plain stems most often. */
function word(random: Random, language: Language): string {
  const part = (list: readonly string[]): string => list[skewed(random, list.length)] ?? '';
  const bare = random() < 0.4;
  return bare ? part(STEMS[language]) : part(BEGINNINGS[language]) + part(STEMS[language]) + part(ENDINGS[language]);
}

export const wordsOf = (random: Random, language: Language, least: number, most: number): string =>
  Array.from({ length: between(random, least, most) }, () => word(random, language)).join(' ');

export const titleOf = (random: Random, language: Language): string => {
  const text = wordsOf(random, language, 5, 10);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
