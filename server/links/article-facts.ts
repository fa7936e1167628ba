import type { ArticleRow } from '../../schema/cypher/read-articles.ts';
import type { KeywordRow } from '../../schema/cypher/read-concepts.ts';
import type { AffiliationRow } from '../../schema/cypher/read-institutions.ts';
import type { AuthorshipRow } from '../../schema/cypher/read-persons.ts';
import type { MentionRow, TheoryRow, TheoryUseRow } from '../../schema/cypher/read-theories.ts';
import type { CitationRow } from '../../schema/cypher/read-works.ts';
import { loadEnd, loadEnds, type Loaders } from '../loaders.ts';

/** A citation, and who wrote what it cites. */
type CitationFact = CitationRow & { readonly authors: readonly string[] };

/** A use of a theory: of what kind it is, where the article speaks of it, and whom the article names for it. */
type TheoryFact = TheoryUseRow & {
  readonly kind: TheoryRow['kind'];
  readonly mentions: readonly MentionRow[];
  readonly thinkers: readonly string[];
};

/** All of one article that can tie it to another. */
export interface ArticleFacts {
  readonly article: ArticleRow;
  readonly authorships: readonly AuthorshipRow[];
  readonly affiliations: readonly AffiliationRow[];
  readonly keywords: readonly KeywordRow[];
  readonly citations: readonly CitationFact[];
  readonly theories: readonly TheoryFact[];
}

const readCitations = async (loaders: Loaders, article: string): Promise<CitationFact[]> =>
  Promise.all(
    (await loaders.citationsOfArticle.load(article)).map(async (citation) => {
      const authorships = await loaders.authorshipsOfWork.load(citation.work);
      return { ...citation, authors: authorships.map(({ person }) => person) };
    }),
  );

const readTheories = async (loaders: Loaders, article: string): Promise<TheoryFact[]> => {
  const [uses, mentions] = await Promise.all([loaders.theoryUsesOfArticle.load(article), loaders.mentionsOfArticle.load(article)]);
  return Promise.all(
    uses.map(async (use) => {
      const [{ kind }, thinkers] = await Promise.all([loadEnd(loaders.theory, use.theory), loaders.thinkersOfTheory.load(use.theory)]);
      return {
        ...use,
        kind,
        mentions: mentions.filter(({ theory }) => theory === use.theory),
        thinkers: thinkers.filter((row) => row.article === article).map(({ person }) => person),
      };
    }),
  );
};

const readFacts = async (loaders: Loaders, article: ArticleRow): Promise<ArticleFacts> => {
  const [authorships, affiliations, keywords, citations, theories] = await Promise.all([
    loaders.authorshipsOfWork.load(article.id),
    loaders.affiliationsOfArticle.load(article.id),
    loaders.keywordsOfArticle.load(article.id),
    readCitations(loaders, article.id),
    readTheories(loaders, article.id),
  ]);
  return { article, authorships, affiliations, keywords, citations, theories };
};

/** Reads the facts of articles set-wise: the loaders join all of these look-ups into some ten statements. */
export const readArticleFacts = async (loaders: Loaders, ids: readonly string[]): Promise<ArticleFacts[]> => {
  const articles = await loadEnds(loaders.article, ids);
  return Promise.all(articles.map((article) => readFacts(loaders, article)));
};
