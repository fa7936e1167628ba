import type { ModelRelationship } from '../graph-model.ts';
import { descending, orderBy, pick, pickLists, valueOf, type Row } from '../row.ts';
import { countInto, endingAt, listed, nodesOf, startingAt, type Answer } from './answer.ts';

const ARTICLE_COLUMNS = [
  'id',
  'issue',
  'position',
  'title',
  'titleKk',
  'titleRu',
  'titleEn',
  'sectionKk',
  'sectionRu',
  'sectionEn',
  'pageStart',
  'pageEnd',
  'bodyLanguage',
  'abstractKk',
  'abstractRu',
  'abstractEn',
  'line',
] as const;

const keyword = (has: ModelRelationship): Row => ({
  article: has.from.id,
  concept: has.to.id,
  rank: valueOf(has, 'order'),
  ...pick(has, 'printedKk', 'printedRu', 'printedEn', 'lineKk', 'lineRu', 'lineEn'),
});

/** Articles and the concepts among their keywords. */
export const ARTICLE_ANSWERS: Readonly<Record<string, Answer>> = {
  'list-articles': (model) =>
    listed(
      orderBy(
        model.nodes('Article'),
        descending((article) => valueOf(article, 'year') ?? 0),
        (article) => valueOf(article, 'issue'),
        (article) => valueOf(article, 'position'),
        ({ id }) => id,
      ),
    ),
  'read-articles': (model, asked) =>
    orderBy(nodesOf(model, 'Article', asked), ({ id }) => id).map((article) => ({
      ...pick(article, ...ARTICLE_COLUMNS),
      ...pickLists(article, 'keywordsKk', 'keywordsRu', 'keywordsEn'),
    })),
  'read-articles-of-issues': (model, asked) =>
    orderBy(
      endingAt(model, 'PUBLISHED_IN', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'position'),
      ({ from }) => from.id,
    ).map(({ from, to }) => ({ issue: to.id, article: from.id })),
  'list-concepts': (model) => {
    const articleCount = countInto(model, 'HAS_CONCEPT');
    return listed(
      orderBy(
        model.nodes('Concept'),
        descending(articleCount),
        (concept) => valueOf(concept, 'labelEn') ?? valueOf(concept, 'labelRu') ?? valueOf(concept, 'labelKk'),
        ({ id }) => id,
      ),
    );
  },
  'read-concepts': (model, asked) => {
    const articleCount = countInto(model, 'HAS_CONCEPT');
    return orderBy(nodesOf(model, 'Concept', asked), ({ id }) => id).map((concept) => ({
      ...pick(concept, 'id', 'labelKk', 'labelRu', 'labelEn'),
      articleCount: articleCount(concept),
    }));
  },
  'read-concepts-of-articles': (model, asked) =>
    orderBy(
      startingAt(model, 'HAS_CONCEPT', asked),
      ({ from }) => from.id,
      (has) => valueOf(has, 'order'),
      ({ to }) => to.id,
    ).map(keyword),
  'read-articles-of-concepts': (model, asked) =>
    orderBy(
      endingAt(model, 'HAS_CONCEPT', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'position'),
      ({ from }) => from.id,
    ).map(keyword),
};
