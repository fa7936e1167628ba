import type { Article, Author } from '../../../schema/record/article.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { Name, Reference } from '../../../schema/record/reference.ts';
import type { TheoryUse } from '../../../schema/record/theory-use.ts';
import { fold } from '../../../schema/text/fold.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { scriptOf } from '../../../schema/text/script-of.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { authorAt, authorPlace, citedAuthorAt, referencePlace, theoryPlace, thinkerAt, type ArticleAddress } from '../address.ts';
import type { Form, FormLanguage, Place } from '../entities.ts';
import type { KnownFamilies } from './known-families.ts';
import { nameOfParts, nameOfText, type PersonName } from './person-name.ts';

export interface Spelling extends Form {
  readonly name: PersonName;
}

/** One person in one place: an author, a cited author in both printings of the reference, or a thinker. */
export interface PersonMention {
  readonly at: string;
  readonly role: 'author' | 'cited' | 'thinker';
  readonly article: ArticleAddress;
  /** Those of one list of authors are different people. */
  readonly list: string;
  /** Number of the reference, for a cited author. */
  readonly reference: number | null;
  /** Numbers of the references printed for the theory, for a thinker. */
  readonly references: readonly number[];
  /** Folded family names of those beside it in the list. */
  readonly beside: readonly string[];
  readonly spellings: readonly Spelling[];
  /** The names to compare by: the spellings, and the same with other spellings of a known thinker's family name. */
  readonly names: readonly PersonName[];
  readonly orcid: string | null;
  readonly email: string | null;
  /** Content of the mention, for an order that does not depend on the place. */
  readonly key: string;
}

export const textOfName = ({ family, given }: Name): string => (given === null ? family : `${family} ${given}`);

function formLanguage(text: string): FormLanguage {
  const language = languageOf(text);
  return language === 'other' ? '' : language;
}

const keyOf = (spellings: readonly Spelling[], context: string): string =>
  [...new Set(spellings.map((spelling) => spelling.text)), context].join('|');

/** The name in the language of the body first: that is how the author writes it. */
function authorSpellings(author: Author, bodyLanguage: Language, place: Place): Spelling[] {
  const named = [...new Set([bodyLanguage, ...LANGUAGES])].flatMap((language) => {
    const text = author.name[language];
    return text === null ? [] : [{ text, language, place, name: nameOfText(text) }];
  });
  const families = new Set(named.map((spelling) => spelling.name.family));
  const variants = author.variants.map((text): Spelling => {
    const name = nameOfText(text);
    const [first = '', ...rest] = text.replace(',', ' ').split(/\s+/u);
    const familyFirst = !families.has(name.family) && families.has(fold(first)) && rest.length > 0;
    return { text, language: formLanguage(text), place, name: familyFirst ? nameOfParts(first, rest.join(' ')) : name };
  });
  return [...named, ...variants];
}

type Mention = Omit<PersonMention, 'names'>;

function authorMentions({ authors, bodyLanguage }: Article, article: ArticleAddress): Mention[] {
  const lists = authors.map((author) => authorSpellings(author, bodyLanguage, authorPlace(article.article, author.order)));
  const families = lists.map((spellings) => spellings.map((spelling) => spelling.name.family));
  return authors.map((author, index) => ({
    at: authorAt(article, author.order),
    role: 'author',
    article,
    list: authorAt(article, 0),
    reference: null,
    references: [],
    beside: families.filter((_, other) => other !== index).flat(),
    spellings: lists[index] ?? [],
    orcid: author.orcid,
    email: author.email?.toLowerCase() ?? null,
    key: keyOf(lists[index] ?? [], author.orcid ?? ''),
  }));
}

/** Index of the romanized twin of each native name: the one that sounds alike, else, in lists of one length, the one in its place. */
function twinsOf(native: readonly Name[], romanized: readonly Name[]): (Name | undefined)[] {
  const left = [...romanized];
  const alike = native.map((name) => {
    const at = left.findIndex((twin) => fold(twin.family) === fold(name.family) || skeleton(twin.family) === skeleton(name.family));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  });
  if (native.length !== romanized.length) return alike;
  return alike.map((twin, index) => {
    const inPlace = romanized[index];
    return twin ?? (inPlace !== undefined && left.includes(inPlace) ? inPlace : undefined);
  });
}

const citedSpelling = (name: Name, language: string, place: Place): Spelling => ({
  text: textOfName(name),
  language: scriptOf(name.family) === 'Cyrl' ? (language === 'kk' || language === 'ru' ? language : '') : 'en',
  place,
  name: nameOfParts(name.family, name.given),
});

function citedMentions(reference: Reference, article: ArticleAddress): Mention[] {
  const place = referencePlace(article.article, reference.n);
  const twins = twinsOf(reference.authors, reference.romanized?.authors ?? []);
  const authors = reference.authors.length > 0 ? reference.authors : (reference.romanized?.authors ?? []);
  const families = authors.map((name) => fold(name.family));
  return authors.map((name, index) => {
    const twin = twins[index];
    const spellings = [name, ...(twin === undefined || textOfName(twin) === textOfName(name) ? [] : [twin])].map((each) =>
      citedSpelling(each, reference.language, place),
    );
    return {
      at: citedAuthorAt(article, reference.n, index),
      role: 'cited',
      article,
      list: citedAuthorAt(article, reference.n, -1),
      reference: reference.n,
      references: [],
      beside: families.filter((_, other) => other !== index),
      spellings,
      orcid: null,
      email: null,
      key: keyOf(spellings, `${reference.title ?? ''}|${reference.year ?? ''}`),
    };
  });
}

function thinkerMentions(theory: TheoryUse, index: number, article: ArticleAddress): Mention[] {
  const place = theoryPlace(article.article, theory.canonicalEn);
  return theory.thinkers.map((thinker, order) => {
    const spellings: Spelling[] = [{ text: thinker, language: 'en', place, name: nameOfText(thinker) }];
    return {
      at: thinkerAt(article, index, order),
      role: 'thinker',
      article,
      list: thinkerAt(article, index, -1),
      reference: null,
      references: theory.refs,
      beside: [],
      spellings,
      orcid: null,
      email: null,
      key: keyOf(spellings, theory.canonicalEn),
    };
  });
}

function withKnownNames(mention: Mention, families: KnownFamilies): PersonMention {
  const names = mention.spellings.map((spelling) => spelling.name);
  return { ...mention, names: names.flatMap((name) => [name, ...families(name).map((family) => ({ ...name, family }))]) };
}

/** Every mention of a person in the articles of the records, editors and the board left out. */
export const personMentions = (records: readonly IssueRecord[], families: KnownFamilies): PersonMention[] =>
  records
    .flatMap((record, index) =>
      record.articles.flatMap((article) => {
        const address = { record: index, article: article.position };
        return [
          ...authorMentions(article, address),
          ...article.references.flatMap((reference) => citedMentions(reference, address)),
          ...article.theories.flatMap((theory, at) => thinkerMentions(theory, at, address)),
        ];
      }),
    )
    .map((mention) => withKnownNames(mention, families));
