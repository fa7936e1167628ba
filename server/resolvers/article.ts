import { listArticles } from '../../schema/cypher/read-articles.ts';
import { readCoupledArticles } from '../../schema/cypher/read-related-works.ts';
import { checkFirst, mapNodes, pageOf, readPage } from '../connection.ts';
import type {
  AffiliationResolvers,
  ArticleResolvers,
  AuthorshipResolvers,
  CoupledArticleResolvers,
  QueryResolvers,
  ReferenceResolvers,
} from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { articleTitle } from '../localized.ts';
import { groupPlaces } from '../places.ts';

const article: QueryResolvers['article'] = (_query, { id }, { loaders }) => loaders.article.load(id);

const articles: QueryResolvers['articles'] = async (_query, { issueId, ...args }, { store, loaders }) => {
  if (typeof issueId !== 'string')
    return mapNodes(await readPage('articles', args, (page) => store.list(listArticles, page)), ({ id }) => loadEnd(loaders.article, id));
  const ofIssue = await loaders.articlesOfIssue.load(issueId);
  return mapNodes(pageOf('issue.articles', ofIssue, args), (row) => loadEnd(loaders.article, row.article));
};

const ROLES: readonly string[] = ['central', 'supporting', 'mention'];

const Article: ArticleResolvers = {
  issue: (row, _args, { loaders }) => loadEnd(loaders.issue, row.issue),
  title: articleTitle,
  section: (row) => ({ kk: row.sectionKk, ru: row.sectionRu, en: row.sectionEn }),
  abstract: (row) => ({ kk: row.abstractKk, ru: row.abstractRu, en: row.abstractEn }),
  keywords: (row) => ({ kk: row.keywordsKk, ru: row.keywordsRu, en: row.keywordsEn }),
  authors: ({ id }, _args, { loaders }) => loaders.authorshipsOfWork.load(id),
  references: async ({ id }, args, { loaders }) => pageOf('references', await loaders.citationsOfArticle.load(id), args),
  theories: async ({ id }, _args, { loaders }) =>
    [...(await loaders.theoryUsesOfArticle.load(id))].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)),
  concepts: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.concept,
      (await loaders.keywordsOfArticle.load(id)).map(({ concept }) => concept),
    ),
  links: async ({ id }, args, { links }) => pageOf('article.links', await links({ article: id }), args),
  coupled: async ({ id }, { first }, { store }) => store.read(readCoupledArticles, { ids: [id], limit: checkFirst(first) }),
  findings: async ({ id }, args, { loaders }) => pageOf('article.findings', await loaders.findingsOfArticle.load(id), args),
};

const CoupledArticle: CoupledArticleResolvers = {
  article: ({ coupled }, _args, { loaders }) => loadEnd(loaders.article, coupled),
  sharedWorks: ({ shared }) => shared,
};

const Authorship: AuthorshipResolvers = {
  order: ({ rank }) => rank,
  person: ({ person }, _args, { loaders }) => loadEnd(loaders.person, person),
  affiliations: async ({ work, person }, _args, { loaders }) =>
    (await loaders.affiliationsOfArticle.load(work)).filter((row) => row.person === person),
  position: async ({ work, person }, _args, { loaders }) =>
    (await loaders.affiliationsOfArticle.load(work)).find((row) => row.person === person && row.position !== null)?.position ?? null,
};

const Affiliation: AffiliationResolvers = {
  institution: (row, _args, { loaders }) => loadEnd(loaders.institution, row.institution),
  article: (row, _args, { loaders }) => loadEnd(loaders.article, row.article),
};

const Reference: ReferenceResolvers = {
  work: ({ work }, _args, { loaders }) => loadEnd(loaders.work, work),
  places: groupPlaces,
  provenance: ({ line, rule, confidence }) => ({ line, rule, confidence }),
};

export const articleResolvers = { Query: { article, articles }, Article, CoupledArticle, Authorship, Affiliation, Reference };
