import { checkFirst } from '../connection.ts';
import type { GraphNodeResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { drawGraph } from '../graph-view.ts';
import { readArticleFacts } from '../links/article-facts.ts';
import { readArticleIds } from '../links/read-links.ts';
import { loadLabel } from '../nodes.ts';

/** More nodes than this cannot be drawn so that one can read them. */
const NODES_AT_MOST = 2000;

const graph: QueryResolvers['graph'] = async (_query, { kinds, issueId, first }, { store, loaders, links }) => {
  const most = checkFirst(first, NODES_AT_MOST);
  const ids =
    typeof issueId !== 'string' ? await readArticleIds(store) : (await loaders.articlesOfIssue.load(issueId)).map(({ article }) => article);
  return drawGraph(
    await readArticleFacts(loaders, ids),
    await links(typeof issueId === 'string' ? { issue: issueId } : 'all'),
    kinds ?? [],
    most,
  );
};

const GraphNode: GraphNodeResolvers = {
  label: (node, _args, { loaders }) => loadLabel(loaders, node),
};

export const graphViewResolvers = { Query: { graph }, GraphNode };
