import type { LocalizedList } from '../../schema/record/language.ts';
import { LANGUAGES, type Language } from '../../schema/record/language.ts';
import { fold } from '../../schema/text/fold.ts';
import { skeleton } from '../../schema/text/skeleton.ts';

/** One keyword over the languages that print it, with its place in each list. */
export type KeywordRow = Readonly<Partial<Record<Language, { readonly text: string; readonly order: number }>>>;

const listed = (texts: readonly string[]): { text: string; order: number }[] => texts.map((text, order) => ({ text, order }));

/** Cognates such as Казахстан and Kazakhstan. */
const cognate = (one: string, other: string): boolean => fold(one) === fold(other) || skeleton(one) === skeleton(other);

/** Whether a label of one language is known to translate one of another. */
export type KnownPair = (one: Language, text: string, other: Language, counterpart: string) => boolean;

/**
 * Lays the keyword lists of an article side by side: by position where two lists are of one length, else only the terms
 * that are cognates or that another article of the record shows to be translations (`isKnown`).
 */
export function keywordRows(keywords: LocalizedList, isKnown: KnownPair): KeywordRow[] {
  const rows: Partial<Record<Language, { text: string; order: number }>>[] = [];
  for (const language of LANGUAGES) {
    for (const item of listed(keywords[language])) {
      const row = rows.find((candidate) => candidate[language] === undefined && belongs(candidate, language, item, keywords, isKnown));
      if (row === undefined) rows.push({ [language]: item });
      else row[language] = item;
    }
  }
  return rows;
}

function belongs(
  row: KeywordRow,
  language: Language,
  item: { readonly text: string; readonly order: number },
  keywords: LocalizedList,
  isKnown: KnownPair,
): boolean {
  return LANGUAGES.some((other) => {
    const counterpart = row[other];
    if (other === language || counterpart === undefined) return false;
    if (keywords[other].length === keywords[language].length) return counterpart.order === item.order;
    return cognate(counterpart.text, item.text) || isKnown(other, counterpart.text, language, item.text);
  });
}
