import { languageOf } from '../../../schema/text/language-of.ts';
import { eachArticle, openingSpan, replacePhrases, rewriteSpan } from './rewrite.ts';
import type { Change } from './trial.ts';

/** Invented universities: Kazakh in the nominative, English. */
const OTHERS = [
  ['Сарыдала мемлекеттік университеті', 'Sarydala State University'],
  ['Мұнара университеті', 'Munara University'],
  ['Көктау аграрлық университеті', 'Koktau Agrarian University'],
  ['Тасарал педагогикалық университеті', 'Tasaral Pedagogical University'],
] as const;

const RENAMED = /университеті(?:нің)?$|институты(?:ның)?$|University|Institute/u;

/** Every university and institute of an affiliation is another one; towns stay as they are printed. */
export const renameInstitutions: Change = (trial) =>
  eachArticle(trial, (article, gold, before) => {
    const names = new Map<string, string>();
    const canonical = new Map<string, string>();
    const printed = [...new Map(article.authors.flatMap(({ institutions }) => institutions).map((one) => [one.asPrinted, one])).values()];
    const kept = new Set(printed.flatMap((one) => (RENAMED.test(one.asPrinted) ? [] : [one.canonicalEn])));
    for (const { asPrinted, canonicalEn } of printed) {
      if (canonicalEn === null || kept.has(canonicalEn)) continue;
      const at = (article.position * 2 + new Set(canonical.values()).size) % OTHERS.length;
      const other = OTHERS.find(([, en]) => en === canonical.get(canonicalEn)) ?? OTHERS[at];
      if (other === undefined) continue;
      canonical.set(canonicalEn, other[1]);
      names.set(asPrinted, languageOf(asPrinted) === 'en' ? other[1] : /ің$|ың$/u.test(asPrinted) ? `${other[0]}нің` : other[0]);
    }
    return {
      lines: rewriteSpan(before, openingSpan(article), replacePhrases(names)),
      gold: {
        ...gold,
        authors: gold.authors.map((author) => ({
          ...author,
          institutions: author.institutions.map((one) => ({
            ...one,
            canonicalEn: canonical.get(one.canonicalEn ?? '') ?? one.canonicalEn,
          })),
        })),
      },
    };
  });
