import { LANGUAGES, type Language } from '../state/view-state.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Messages } from './messages.ts';
import { ru } from './ru.ts';

export const MESSAGES: Readonly<Record<Language, Messages>> = { kk, ru, en };

/** The first of the reader's languages that the page speaks; English where it speaks none. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = LANGUAGES.find((candidate) => tag.toLowerCase().split('-')[0] === candidate);
    if (language) return language;
  }
  return 'en';
}
