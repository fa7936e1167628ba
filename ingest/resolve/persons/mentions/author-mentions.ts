import type { Article, Author } from '../../../../schema/record/article.ts';
import { LANGUAGES, type Language } from '../../../../schema/record/language.ts';
import { fold } from '../../../../schema/text/fold.ts';
import { languageOf } from '../../../../schema/text/language-of.ts';
import { authorAt, authorPlace, type ArticleAddress } from '../../../../schema/record/address.ts';
import type { FormLanguage } from '../../entities.ts';
import type { Place } from '../../../../schema/record/address.ts';
import { nameOfParts, nameOfText } from '../person-name.ts';
import { keyOf, type BareMention, type Spelling } from './person-mention.ts';

function formLanguage(text: string): FormLanguage {
  const language = languageOf(text);
  return language === 'other' ? '' : language;
}

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

/** The authors of an article, each with the name in every language and every variant. */
export function authorMentions({ authors, bodyLanguage }: Article, article: ArticleAddress): BareMention[] {
  const lists = authors.map((author) => authorSpellings(author, bodyLanguage, authorPlace(article.article, author.order)));
  const families = lists.map((spellings) => spellings.map((spelling) => spelling.name.family));
  return authors.map((author, index) => ({
    at: authorAt(article, author.order),
    role: 'author',
    article,
    list: authorAt(article, 0),
    reference: null,
    authorOf: null,
    references: [],
    beside: families.filter((_, other) => other !== index).flat(),
    spellings: lists[index] ?? [],
    orcid: author.orcid,
    email: author.email?.toLowerCase() ?? null,
    key: keyOf(lists[index] ?? [], author.orcid ?? ''),
  }));
}
