import type { NameForm } from './generated/resolver-types.ts';

interface Forms {
  readonly forms: readonly string[];
  readonly formLanguages: readonly string[];
  readonly formPlaces: readonly string[];
}

/** The spellings of a name, which the graph keeps as three lists side by side. */
export const formsOf = ({ forms, formLanguages, formPlaces }: Forms): NameForm[] =>
  forms.map((text, index) => ({ text, language: formLanguages[index] || null, place: formPlaces[index] ?? '' }));
