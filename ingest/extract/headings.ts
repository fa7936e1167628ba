import type { Language } from '../../schema/record/language.ts';
import { mendHomoglyphs } from '../../schema/text/homoglyphs.ts';
import { plainText } from './plain-text.ts';

/** A heading as it is compared: plain, lower case, in one script, without a number before and a colon or full stop after it. */
const bare = (text: string): string =>
  mendHomoglyphs(plainText(text))
    .toLowerCase()
    .replace(/^\d+[.)]\s*/, '')
    .replace(/[\s.:]{1,40}$/, '');

const matcher =
  (patterns: Readonly<Record<Language, RegExp>>) =>
  (text: string): Language | null => {
    if (text.length > 120) return null;
    const heading = bare(text);
    if (patterns.kk.test(heading)) return 'kk';
    if (patterns.ru.test(heading)) return 'ru';
    return patterns.en.test(heading) ? 'en' : null;
  };

/** The language of a contents heading, or `null`. */
export const contentsHeading = matcher({
  kk: /^мазмұны?$/,
  ru: /^(?:содержание|оглавление)$/,
  en: /^(?:table of )?contents$/,
});

/** The language of a heading over the names of an editorial board, or `null`. */
export const boardHeading = matcher({
  kk: /^(?:редакциялық (?:кеңес|ұжым|алқа|алқасы|кеңесі|ұжымы)|редакция (?:алқасы|кеңесі|ұжымы)|редколлегия мүшелері)$/,
  ru: /^(?:редакционн(?:ый совет|ая коллегия|ый коллектив)|редколлегия|редсовет|состав редакционной коллегии|члены редколлегии)$/,
  en: /^(?:the )?(?:editorial (?:board|team|council|staff|committee)|advisory board|international (?:editorial|advisory) board)$/,
});

/** The language of a heading over a reference list, or `null`. */
export const listHeading = matcher({
  kk: /^(?:пайдаланылған )?(?:әдебиет(?:тер)?|дереккөздер|әдебиеттер мен дереккөздер)(?: тізімі)?$/,
  ru: /^(?:использованная )?(?:список )?(?:использованн(?:ой|ых) )?(?:литератур[аы]|источник(?:и|ов)|источников и литературы|литературы и источников|библиографи(?:я|ческий список))$/,
  en: /^(?:references?(?: list)?|list of references|bibliography|literature(?: cited)?|transliteration)$/,
});

const OPENING = {
  kk: /^кіріспе$/,
  ru: /^введение$/,
  en: /^introduction$/,
};

/** The language of the heading with which a body usually opens, or `null`. */
export const openingHeading = matcher(OPENING);
