import { listWorks } from '../../schema/cypher/read-works.ts';
import { mapNodes, readPage } from '../connection.ts';
import type { CitationResolvers, QueryResolvers, WorkResolvers } from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { webAddress } from '../web-address.ts';

const TYPES = {
  'journal-article': 'JOURNAL_ARTICLE',
  book: 'BOOK',
  chapter: 'CHAPTER',
  report: 'REPORT',
  law: 'LAW',
  webpage: 'WEBPAGE',
  news: 'NEWS',
  thesis: 'THESIS',
  other: 'OTHER',
} as const;

const work: QueryResolvers['work'] = (_query, { id }, { loaders }) => loaders.work.load(id);

const works: QueryResolvers['works'] = async (_query, args, { store, loaders }) =>
  mapNodes(await readPage('works', args, (page) => store.read(listWorks, page)), ({ id }) => loadEnd(loaders.work, id));

const Work: WorkResolvers = {
  type: ({ type }) => TYPES[type],
  authors: ({ id }, _args, { loaders }) => loaders.authorshipsOfWork.load(id),
  url: ({ url }) => webAddress(url),
  citedBy: ({ id }, _args, { loaders }) => loaders.citationsOfWork.load(id),
  versions: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.work,
      (await loaders.versionsOfWork.load(id)).map(({ version }) => version),
    ),
  theories: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.theory,
      (await loaders.theoriesOfWork.load(id)).map(({ theory }) => theory),
    ),
};

const Citation: CitationResolvers = {
  article: ({ article }, _args, { loaders }) => loadEnd(loaders.article, article),
  reference: (row) => row,
};

export const workResolvers = { Query: { work, works }, Work, Citation };
