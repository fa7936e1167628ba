import type { LabelFragment } from '../../../schema/graphql/generated/operations.ts';
import type { Language } from '../state/view-state.ts';

/** A text with the language it is in; `null` where the source does not say. */
export interface Localized {
  readonly text: string;
  readonly language: Language | null;
}

/** Where a title is missing the next language is taken: English readers read Russian before Kazakh, Kazakh readers Russian before English. */
const ORDER: Readonly<Record<Language, readonly Language[]>> = {
  kk: ['kk', 'ru', 'en'],
  ru: ['ru', 'kk', 'en'],
  en: ['en', 'ru', 'kk'],
};

/** The value in `language`, else in another that has one, else `fallback` with no language of its own. */
export function localize(label: LabelFragment, language: Language, fallback: string): Localized {
  for (const candidate of ORDER[language]) {
    const text = label[candidate];
    if (text !== null && text !== '') return { text, language: candidate };
  }
  return { text: fallback, language: null };
}
