import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { Paragraph } from '../paragraph.ts';
import { LabelIndex } from './label-index.ts';

/** One keyword of an article in the languages in which it prints it. */
export type ArticleTerm = Readonly<Partial<Record<Language, string>>>;

/**
 * The article's own little dictionary: its keywords, language by language. Lists of one length are translations of each other in
 * one order; a list of another length is left out, since nothing says which keyword it lacks.
 */
export function articleTerms(paragraphs: readonly Paragraph[]): ArticleTerm[] {
  const lists = new Map<Language, string[]>(LANGUAGES.map((language) => [language, []]));
  for (const { part, language, text } of paragraphs) if (part === 'keyword') lists.get(language)?.push(text);
  const lengths = [...lists.values()].map((list) => list.length).filter((length) => length > 0);
  const usual = lengths.find((length) => lengths.filter((other) => other === length).length > 1);
  if (usual === undefined) return [];
  const aligned = [...lists].filter(([, list]) => list.length === usual);
  return Array.from({ length: usual }, (_, at) =>
    Object.fromEntries(aligned.flatMap(([language, list]) => (list[at] === undefined ? [] : [[language, list[at]]]))),
  );
}

/** The keywords in Kazakh and Russian, each with its English name. */
export function keywordIndex(terms: readonly ArticleTerm[]): LabelIndex<string> {
  const index = new LabelIndex<string>();
  for (const { kk, ru, en } of terms) {
    if (en === undefined) continue;
    if (kk !== undefined) index.add(en, kk, 'kk');
    if (ru !== undefined) index.add(en, ru, 'ru');
  }
  return index;
}
