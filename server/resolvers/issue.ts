import { listIssues } from '../../schema/cypher/read-issues.ts';
import { mapNodes, pageOf, readPage } from '../connection.ts';
import type { IssueResolvers, JournalResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { loadEnd } from '../loaders.ts';

const issue: QueryResolvers['issue'] = (_query, { id }, { loaders }) => loaders.issue.load(id);

const issues: QueryResolvers['issues'] = async (_query, args, { store, loaders }) =>
  mapNodes(await readPage('issues', args, (page) => store.list(listIssues, page)), ({ id }) => loadEnd(loaders.issue, id));

const Issue: IssueResolvers = {
  journal: (parent) => parent,
  articles: async ({ id }, args, { loaders }) =>
    mapNodes(pageOf('issue.articles', await loaders.articlesOfIssue.load(id), args), ({ article }) => loadEnd(loaders.article, article)),
};

const Journal: JournalResolvers = {
  id: (row) => row.journalId,
  title: (row) => ({ kk: row.journalTitleKk, ru: row.journalTitleRu, en: row.journalTitleEn }),
  issnPrint: (row) => row.journalIssnPrint,
  issnOnline: (row) => row.journalIssnOnline,
  publisher: (row) => ({ kk: row.journalPublisherKk, ru: row.journalPublisherRu, en: row.journalPublisherEn }),
};

export const issueResolvers = { Query: { issue, issues }, Issue, Journal };
