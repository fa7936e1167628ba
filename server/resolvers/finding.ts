import { listFindings } from '../../schema/cypher/read-findings.ts';
import { pageOf, readPage } from '../connection.ts';
import type { FindingResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { loadEnd } from '../loaders.ts';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

const findings: QueryResolvers['findings'] = async (_query, { articleId, ...args }, { store, loaders }) =>
  typeof articleId !== 'string'
    ? readPage('findings', args, (page) => store.list(listFindings, page))
    : pageOf('article.findings', await loaders.findingsOfArticle.load(articleId), args);

const Finding: FindingResolvers = {
  severity: ({ severity }) => SEVERITIES[severity],
  article: ({ article }, _args, { loaders }) => (article === null ? null : loadEnd(loaders.article, article)),
};

export const findingResolvers = { Query: { findings }, Finding };
