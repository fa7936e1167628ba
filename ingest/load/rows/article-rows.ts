import type { Article } from '../../../schema/record/article.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';
import { affiliationAt, authorAt } from '../../../schema/record/address.ts';
import { titleOf } from '../../../schema/graph/issue-ids.ts';
import { addressOf, idOfArticle, type RowContext } from './row-context.ts';

const ownName = (article: Article, index: number): string => {
  const name = article.authors[index]?.name;
  return name?.[article.bodyLanguage] ?? name?.kk ?? name?.ru ?? name?.en ?? '';
};

/** The words by which an article is found: titles and keywords of all languages and its authors. */
function searchTextOfArticle({ title, keywords, authors }: Article): string {
  const titles = LANGUAGES.flatMap((language) => title[language] ?? []);
  const names = authors.flatMap((author) => [...LANGUAGES.flatMap((language) => author.name[language] ?? []), ...author.variants]);
  return searchTextOf([...titles, ...LANGUAGES.flatMap((language) => keywords[language]), ...names]);
}

function articleNode(context: RowContext, article: Article, id: string): void {
  const { title, section, abstract, keywords, pages } = article;
  context.sink.node('Article', id, {
    ...context.facts.ofArticleIn(article, '/title'),
    position: article.position,
    type: 'journal-article',
    title: titleOf(article) ?? `Article ${article.position}`,
    titleKk: title.kk,
    titleRu: title.ru,
    titleEn: title.en,
    sectionKk: section.kk,
    sectionRu: section.ru,
    sectionEn: section.en,
    pageStart: pages.start,
    pageEnd: pages.end,
    bodyLanguage: article.bodyLanguage,
    abstractKk: abstract.kk,
    abstractRu: abstract.ru,
    abstractEn: abstract.en,
    keywordsKk: keywords.kk,
    keywordsRu: keywords.ru,
    keywordsEn: keywords.en,
    grants: article.funding?.grants ?? [],
    year: context.record.issue.year,
    searchText: searchTextOfArticle(article),
  });
}

function authorRows({ entities, facts, sink }: RowContext, article: Article, id: string): void {
  article.authors.forEach((author, index) => {
    const person = entities.persons.at.get(authorAt(addressOf(article), author.order));
    if (person === undefined) return;
    const merge = person.confidence;
    sink.relate('AUTHORED', person.id, id, '', {
      ...facts.ofArticle(article, `/authors/${index}`, { merge }),
      order: author.order,
      printedName: ownName(article, index) || person.name,
    });
    author.institutions.forEach((affiliation, order) => {
      const institution = entities.institutions.at.get(affiliationAt(addressOf(article), author.order, order));
      if (institution === undefined) return;
      sink.relate('AFFILIATED_WITH', person.id, institution.id, `${id} ${order + 1}`, {
        ...facts.ofArticleIn(article, `/authors/${index}/institutions/${order}`, { merge }),
        article: id,
        order: order + 1,
        unit: affiliation.unit,
        position: author.position,
        printed: affiliation.asPrinted,
      });
    });
  });
}

/** An article, its issue, its authors and their institutions. */
export function articleRows(context: RowContext, article: Article): void {
  const id = idOfArticle(context, article);
  articleNode(context, article, id);
  context.sink.relate('PUBLISHED_IN', id, context.facts.issue, '', context.facts.ofArticleIn(article, ''));
  authorRows(context, article, id);
}
