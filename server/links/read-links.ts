import { listArticles } from '../../schema/cypher/read-articles.ts';
import { readCoupledArticles } from '../../schema/cypher/read-related-works.ts';
import { AppError } from '../../schema/errors.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import type { ReasonKind } from '../generated/resolver-types.ts';
import type { Loaders } from '../loaders.ts';
import { readArticleFacts } from './article-facts.ts';
import { endsOfLink, joinArticles, linkOf } from './join-articles.ts';
import type { Link } from './link.ts';

/** Links are computed over all articles at once, in time that grows with what they share. */
export const ARTICLES_LINKED_AT_MOST = 2000;

/** @throws AppError LIMIT when the graph holds more articles than can be linked at once */
export const readArticleIds = async (store: GraphStore): Promise<string[]> => {
  const listed = await store.list(listArticles, { skip: 0, limit: ARTICLES_LINKED_AT_MOST });
  if ((listed[0]?.total ?? 0) > ARTICLES_LINKED_AT_MOST)
    throw new AppError('LIMIT', `more than ${ARTICLES_LINKED_AT_MOST} articles cannot be linked at once: ask for those of an issue`);
  return listed.map(({ id }) => id);
};

/** Between which articles links are looked for: those of an issue, those of one article to others, one link by its id; all. */
export type LinkScope = { readonly issue: string } | { readonly article: string } | { readonly link: string } | 'all';

/** In a library of more than can be linked at once an article is looked at beside its issue and those nearest by what they cite. */
const NEAREST = 50;

const isLibrary = async (store: GraphStore): Promise<boolean> =>
  ((await store.list(listArticles, { skip: 0, limit: 1 }))[0]?.total ?? 0) > ARTICLES_LINKED_AT_MOST;

const readNeighbours = async (store: GraphStore, loaders: Loaders, id: string): Promise<string[]> => {
  if (!(await isLibrary(store))) return readArticleIds(store);
  const article = await loaders.article.load(id);
  if (article === null) return [];
  const ofIssue = await loaders.articlesOfIssue.load(article.issue);
  const coupled = await store.read(readCoupledArticles, { ids: [id], limit: NEAREST });
  return inListOrder(loaders, [...new Set([...ofIssue.map((row) => row.article), ...coupled.map((row) => row.coupled)])]);
};

/** As `list-articles` orders them: the newest issue first, in the order of each issue. */
const inListOrder = async (loaders: Loaders, ids: readonly string[]): Promise<string[]> => {
  const articles = (await Promise.all(ids.map((id) => loaders.article.load(id)))).filter((row) => row !== null);
  const placed = await Promise.all(
    articles.map(async ({ id, issue, position }) => ({ id, issue, position, year: (await loaders.issue.load(issue))?.year ?? 0 })),
  );
  return placed
    .sort((a, b) => b.year - a.year || (a.issue === b.issue ? a.position - b.position : a.issue < b.issue ? -1 : 1))
    .map(({ id }) => id);
};

const readArticleIdsIn = async (scope: LinkScope, store: GraphStore, loaders: Loaders): Promise<string[]> => {
  if (scope === 'all') return readArticleIds(store);
  if ('issue' in scope) return (await loaders.articlesOfIssue.load(scope.issue)).map(({ article }) => article);
  if ('article' in scope) return readNeighbours(store, loaders, scope.article);
  return inListOrder(loaders, endsOfLink(scope.link));
};

/** The strongest first. @throws AppError LIMIT when all links are asked for of more articles than can be linked at once */
export const readLinks = async (scope: LinkScope, store: GraphStore, loaders: Loaders): Promise<Link[]> => {
  const links = joinArticles(await readArticleFacts(loaders, await readArticleIdsIn(scope, store, loaders)));
  if (typeof scope === 'string' || !('article' in scope)) return links;
  return links.filter(({ source, target }) => source === scope.article || target === scope.article);
};

/** What is left of the links for these reasons only, the strongest first. */
export const keepReasons = (links: readonly Link[], kinds: readonly ReasonKind[]): Link[] =>
  links
    .map(({ source, target, reasons }) =>
      linkOf(
        source,
        target,
        reasons.filter(({ kind }) => kinds.includes(kind)),
      ),
    )
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => other.strength - one.strength);
