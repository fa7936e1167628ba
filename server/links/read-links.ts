import { listArticles } from '../../schema/cypher/read-articles.ts';
import { AppError } from '../../schema/errors.ts';
import type { GraphStore } from '../../schema/store/graph-store.ts';
import type { ReasonKind } from '../generated/resolver-types.ts';
import type { Loaders } from '../loaders.ts';
import { readArticleFacts } from './article-facts.ts';
import { joinArticles, linkOf } from './join-articles.ts';
import type { Link } from './link.ts';

/** Links are computed over all articles at once, in time that grows with what they share. */
export const ARTICLES_LINKED_AT_MOST = 2000;

/** @throws AppError LIMIT when the graph holds more articles than can be linked at once */
export const readArticleIds = async (store: GraphStore): Promise<string[]> => {
  const listed = await store.read(listArticles, { skip: 0, limit: ARTICLES_LINKED_AT_MOST });
  if ((listed[0]?.total ?? 0) > ARTICLES_LINKED_AT_MOST)
    throw new AppError('LIMIT', `more than ${ARTICLES_LINKED_AT_MOST} articles cannot be linked at once`);
  return listed.map(({ id }) => id);
};

export const readLinks = async (store: GraphStore, loaders: Loaders): Promise<Link[]> =>
  joinArticles(await readArticleFacts(loaders, await readArticleIds(store)));

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
