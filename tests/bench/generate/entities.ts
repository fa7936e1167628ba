import type { NodeProperties } from '../../../schema/graph/properties.ts';
import { sha256 } from '../../../schema/graph/content-id.ts';
import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { nameOf } from './names.ts';
import { randomOf } from './random.ts';
import { remembered } from './remembered.ts';
import { searchTextOfWords } from './searchable.ts';
import { titleOf, wordsOf } from './words.ts';

/** Ranks whose things are kept. */
export const REMEMBERED = 8_000;

/** The generated thing of a kind and rank: always the same id, so that issues that name it meet. */
export const idOf = (kind: string, ...rank: readonly number[]): string => `${kind}:${sha256(`${kind} ${rank.join(' ')}`).slice(0, 16)}`;

const languageAt = (rank: number): Language => LANGUAGES[rank % LANGUAGES.length] ?? 'en';

const namesIn = (language: Language, name: string) => ({
  name,
  nameKk: language === 'kk' ? name : null,
  nameRu: language === 'ru' ? name : null,
  nameEn: language === 'en' ? name : null,
});

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly printed: string;
  readonly language: Language;
  readonly searchText: string;
}

export const personAt = remembered((rank: number): Person => {
  const language = languageAt(rank);
  const { family, given } = nameOf(randomOf('person', rank), language);
  const name = `${given} ${family}`;
  const printed = `${family} ${given.charAt(0)}.`;
  return { id: idOf('person', rank), name, printed, language, searchText: searchTextOfWords([name, printed]) };
}, REMEMBERED);

/** A spelling of a person or institution, where one issue prints it. */
export interface Form {
  readonly text: string;
  readonly language: Language;
  readonly place: string;
}

const formProperties = (issue: string, forms: readonly Form[]) => ({
  forms: forms.map(({ text }) => text),
  formLanguages: forms.map(({ language }) => language),
  formPlaces: forms.map(({ place }) => place),
  formIssues: forms.map(() => issue),
});

export const personProperties = (
  { name, language, searchText }: Person,
  issue: string,
  forms: readonly Form[],
): NodeProperties['Person'] => ({
  ...namesIn(language, name),
  ...formProperties(issue, forms),
  orcid: null,
  email: null,
  searchText,
});

export const institutionNameAt = (rank: number): string => titleOf(randomOf('institution', rank), languageAt(rank));

export function institutionProperties(rank: number, issue: string, forms: readonly Form[]): NodeProperties['Institution'] {
  const name = institutionNameAt(rank);
  const city = nameOf(randomOf('city', rank), languageAt(rank)).family;
  return {
    ...namesIn(languageAt(rank), name),
    ...formProperties(issue, forms),
    city,
    country: 'Kazakhstan',
    searchText: searchTextOfWords([name, city]),
  };
}

export const venueAt = remembered((rank: number): { readonly id: string; readonly properties: NodeProperties['Venue'] } => {
  const name = titleOf(randomOf('venue', rank), languageAt(rank));
  return { id: idOf('venue', rank), properties: { name, kind: 'journal' } };
}, REMEMBERED);

export const theoryProperties = remembered((rank: number): NodeProperties['Theory'] => {
  const random = randomOf('theory', rank);
  const labels = { labelKk: wordsOf(random, 'kk', 1, 3), labelRu: wordsOf(random, 'ru', 1, 3), labelEn: wordsOf(random, 'en', 1, 3) };
  return { name: labels.labelEn, kind: 'theory', ...labels, searchText: searchTextOfWords(Object.values(labels)) };
}, REMEMBERED);

export const conceptProperties = remembered((rank: number): NodeProperties['Concept'] => {
  const random = randomOf('concept', rank);
  const labels = { labelKk: wordsOf(random, 'kk', 1, 2), labelRu: wordsOf(random, 'ru', 1, 2), labelEn: wordsOf(random, 'en', 1, 2) };
  return { ...labels, searchText: searchTextOfWords(Object.values(labels)) };
}, REMEMBERED);
