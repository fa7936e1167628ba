import type { ArticleRow } from '../../schema/cypher/read-articles.ts';
import type { KeywordRow } from '../../schema/cypher/read-concepts.ts';
import type { AffiliationRow } from '../../schema/cypher/read-institutions.ts';
import type { AuthorshipRow } from '../../schema/cypher/read-persons.ts';
import type { MentionRow, TheoryUseRow } from '../../schema/cypher/read-theories.ts';
import type { CitationRow } from '../../schema/cypher/read-works.ts';
import { loadEnds, type Loaders } from '../loaders.ts';

/** All of one article that can tie it to another. */
export interface ArticleFacts {
  readonly article: ArticleRow;
  readonly authorships: readonly AuthorshipRow[];
  readonly affiliations: readonly AffiliationRow[];
  readonly keywords: readonly KeywordRow[];
  readonly citations: readonly (CitationRow & { readonly authors: readonly string[] })[];
  readonly theories: readonly (TheoryUseRow & { readonly mentions: readonly MentionRow[]; readonly thinkers: readonly string[] })[];
}

const readFacts = async (loaders: Loaders, article: ArticleRow): Promise<ArticleFacts> => {
  const [authorships, affiliations, keywords, citations, uses, mentions] = await Promise.all([
    loaders.authorshipsOfWork.load(article.id),
    loaders.affiliationsOfArticle.load(article.id),
    loaders.keywordsOfArticle.load(article.id),
    loaders.citationsOfArticle.load(article.id),
    loaders.theoryUsesOfArticle.load(article.id),
    loaders.mentionsOfArticle.load(article.id),
  ]);
  const [authorsOfCited, thinkers] = await Promise.all([
    Promise.all(citations.map(({ work }) => loaders.authorshipsOfWork.load(work))),
    Promise.all(uses.map(({ theory }) => loaders.thinkersOfTheory.load(theory))),
  ]);
  return {
    article,
    authorships,
    affiliations,
    keywords,
    citations: citations.map((citation, index) => ({ ...citation, authors: (authorsOfCited[index] ?? []).map(({ person }) => person) })),
    theories: uses.map((use, index) => ({
      ...use,
      mentions: mentions.filter(({ theory }) => theory === use.theory),
      thinkers: (thinkers[index] ?? []).filter((row) => row.article === article.id).map(({ person }) => person),
    })),
  };
};

/** Reads the facts of articles set-wise: the loaders join all of these look-ups into some eight statements. */
export const readArticleFacts = async (loaders: Loaders, ids: readonly string[]): Promise<ArticleFacts[]> => {
  const articles = await loadEnds(loaders.article, ids);
  return Promise.all(articles.map((article) => readFacts(loaders, article)));
};
