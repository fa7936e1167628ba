import { badUserInput } from '../bad-user-input.ts';
import { pageOf } from '../connection.ts';
import type { ArticleLinkResolvers, LinkReasonResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { keepReasons } from '../links/read-links.ts';
import { loadEnd } from '../loaders.ts';
import { loadLabel, loadNode } from '../nodes.ts';

const articleLink: QueryResolvers['articleLink'] = async (_query, { id }, { links }) =>
  (await links({ link: id })).find((link) => link.id === id) ?? null;

const articleLinks: QueryResolvers['articleLinks'] = async (_query, { articleId, issueId, reasons, ...args }, { links }) => {
  if (typeof articleId === 'string' && typeof issueId === 'string') throw badUserInput('`articleId` and `issueId` exclude each other.');
  const found = await links(
    typeof articleId === 'string' ? { article: articleId } : typeof issueId === 'string' ? { issue: issueId } : 'all',
  );
  return pageOf('links', reasons ? keepReasons(found, reasons) : found, args);
};

const ArticleLink: ArticleLinkResolvers = {
  source: ({ source }, _args, { loaders }) => loadEnd(loaders.article, source),
  target: ({ target }, _args, { loaders }) => loadEnd(loaders.article, target),
  reasons: ({ reasons }) => [...reasons],
};

const LinkReason: LinkReasonResolvers = {
  subject: ({ subject }, _args, { loaders }) => loadNode(loaders, subject),
  label: ({ subject }, _args, { loaders }) => loadLabel(loaders, subject),
};

export const articleLinkResolvers = { Query: { articleLink, articleLinks }, ArticleLink, LinkReason };
