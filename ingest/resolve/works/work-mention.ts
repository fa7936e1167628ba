import type { Article } from '../../../schema/record/article.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import type { Reference } from '../../../schema/record/reference.ts';
import { fold } from '../../../schema/text/fold.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { articleAt, articlePlace, referenceAt, referencePlace, type ArticleAddress } from '../../../schema/record/address.ts';
import type { Form } from '../entities.ts';
import type { Place } from '../../../schema/record/address.ts';
import { nameOfText } from '../persons/person-name.ts';
import { actNameOf } from './act-name.ts';
import { actNumberOf, type ActNumber } from './act-number.ts';
import { addressKey } from './address-key.ts';

/** A work as one reference prints it, or an article of the issue, which a reference may mean. */
export interface WorkMention {
  readonly at: string;
  readonly place: Place;
  readonly reference: Reference | null;
  readonly article: Article | null;
  readonly forms: readonly Form[];
  /** Folded titles in the work's own language, in either printing. */
  readonly titles: readonly string[];
  /** Folded English translation; of use for legal acts only, since a translation of a book is another work. */
  readonly titleEn: string | null;
  readonly dois: readonly string[];
  readonly act: ActNumber | null;
  /** Which constitution or code a law is by its name. */
  readonly actName: string | null;
  readonly addresses: readonly string[];
  readonly years: readonly number[];
  /** Roman numerals of the title, which folding loses: Part II. */
  readonly numerals: readonly string[];
  /** Folded family names of the authors in every spelling; the folded organisation where it stands as author. */
  readonly authors: readonly string[];
  readonly isLaw: boolean;
  readonly key: string;
}

const present = <T>(values: readonly (T | null | undefined)[]): T[] => [
  ...new Set(values.flatMap((value) => (value === null || value === undefined ? [] : [value]))),
];

const numeralsOf = (title: string): string[] => title.match(/(?<![\p{L}\p{N}])[IVX]{1,5}(?![\p{L}\p{N}])/gu) ?? [];

const foldedTitles = (titles: readonly (string | null | undefined)[]): string[] =>
  present(titles)
    .map(fold)
    .filter((title) => title !== '');

const nameOfAct = (titles: readonly (string | null | undefined)[]): string | null => present(present(titles).map(actNameOf))[0] ?? null;

function titleForm(text: string, place: Place): Form {
  const language = languageOf(text);
  return { text, language: language === 'other' ? '' : language, place };
}

export function workOfReference(reference: Reference, address: ArticleAddress): WorkMention {
  const { romanized } = reference;
  const place = referencePlace(address.article, reference.n);
  const titles = [...new Set(foldedTitles([reference.title, romanized?.title]))];
  const authors = [...reference.authors, ...(romanized?.authors ?? [])].map((name) => fold(name.family));
  const years = present([reference.year, romanized?.year]);
  return {
    at: referenceAt(address, reference.n),
    place,
    reference,
    article: null,
    forms: present([reference.title, romanized?.title, romanized?.titleEn]).map((title) => titleForm(title, place)),
    titles,
    titleEn: foldedTitles([romanized?.titleEn])[0] ?? null,
    dois: present([reference.doi, romanized?.doi]).map((doi) => doi.toLowerCase().replace(/[.,;]{1,40}$/, '')),
    act: actNumberOf(reference),
    actName: reference.type === 'law' ? nameOfAct([reference.title, romanized?.title, romanized?.titleEn]) : null,
    addresses: present([addressKey(reference.url), addressKey(romanized?.url ?? null)]),
    years,
    numerals: numeralsOf(reference.title ?? romanized?.title ?? ''),
    authors: authors.length > 0 ? [...new Set(authors)] : foldedTitles([reference.corporateAuthor]),
    isLaw: reference.type === 'law',
    key: [...titles, ...authors, ...years, reference.printed.native ?? reference.printed.romanized ?? ''].join('|'),
  };
}

function workOfArticle(article: Article, year: number | null, address: ArticleAddress): WorkMention {
  const titles = foldedTitles(LANGUAGES.map((language) => article.title[language]));
  const names = article.authors.flatMap((author) => present([author.name.kk, author.name.ru, author.name.en, ...author.variants]));
  return {
    at: articleAt(address),
    place: articlePlace(address.article),
    reference: null,
    article,
    forms: [],
    titles,
    titleEn: null,
    dois: [],
    act: null,
    actName: null,
    addresses: [],
    years: present([year]),
    numerals: [],
    authors: [...new Set(names.map((name) => nameOfText(name).family))],
    isLaw: false,
    key: titles.join('|'),
  };
}

/** Every reference of the records' articles and every article. */
export const workMentions = (records: readonly IssueRecord[]): WorkMention[] =>
  records.flatMap((record, index) =>
    record.articles.flatMap((article) => {
      const address = { record: index, article: article.position };
      return [
        workOfArticle(article, record.issue.year, address),
        ...article.references.map((reference) => workOfReference(reference, address)),
      ];
    }),
  );
