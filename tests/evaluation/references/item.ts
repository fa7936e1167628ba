import type { ReferenceType } from '../../../schema/record/reference.ts';

export const KINDS = [
  'article',
  'book',
  'chapter',
  'conference',
  'thesis',
  'report',
  'law',
  'news',
  'webpage',
  'dataset',
  'standard',
] as const;
export type Kind = (typeof KINDS)[number];

/** The type that the record's conventions give to a kind. */
export const TYPE_OF: Readonly<Record<Kind, ReferenceType>> = {
  article: 'journal-article',
  book: 'book',
  chapter: 'chapter',
  conference: 'chapter',
  thesis: 'thesis',
  report: 'report',
  law: 'law',
  news: 'news',
  webpage: 'webpage',
  dataset: 'other',
  standard: 'other',
};

export type ItemLanguage = 'kk' | 'ru' | 'en';

export interface Person {
  readonly family: string;
  /** Given names in full, patronymic last. */
  readonly given: readonly string[];
}

/** An invented work, before any style prints it. */
export interface Item {
  readonly kind: Kind;
  readonly language: ItemLanguage;
  readonly authors: readonly Person[];
  readonly corporate: string | null;
  readonly editors: readonly Person[];
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly title: string;
  readonly titleEn: string;
  readonly container: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** First and last page, or an article number alone. */
  readonly pages: readonly [string, string] | null;
  /** Total pages of a book. */
  readonly extent: number | null;
  readonly edition: number | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly doi: string | null;
  readonly url: string | null;
  /** ISO date. */
  readonly accessed: string | null;
}
