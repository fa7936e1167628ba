import { listWorks } from '../../schema/cypher/read-works.ts';
import { readCoCitedWorks, readShortestPath } from '../../schema/cypher/read-related-works.ts';
import { checkFirst, mapNodes, readPage } from '../connection.ts';
import type { CitationResolvers, CoCitedWorkResolvers, NodeKind, QueryResolvers, WorkResolvers } from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { loadNode } from '../nodes.ts';
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

/** An id begins with the kind of its node (`schema/graph/content-id.ts`). */
const kindOfId = (id: string): NodeKind => (id.startsWith('person:') ? 'PERSON' : id.startsWith('article:') ? 'ARTICLE' : 'WORK');

const work: QueryResolvers['work'] = (_query, { id }, { loaders }) => loaders.work.load(id);

const works: QueryResolvers['works'] = async (_query, args, { store, loaders }) =>
  mapNodes(await readPage('works', args, (page) => store.list(listWorks, page)), ({ id }) => loadEnd(loaders.work, id));

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
  coCited: async ({ id }, { first }, { store }) => store.read(readCoCitedWorks, { ids: [id], limit: checkFirst(first) }),
  theories: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.theory,
      (await loaders.theoriesOfWork.load(id)).map(({ theory }) => theory),
    ),
};

const CoCitedWork: CoCitedWorkResolvers = {
  work: ({ coCited }, _args, { loaders }) => loadEnd(loaders.work, coCited),
  articles: ({ together }) => together,
};

/** The nodes on the way; works that are articles are told as articles. */
const shortestPath: QueryResolvers['shortestPath'] = async (_query, { from, to }, { store, loaders }) => {
  const [path] = await store.read(readShortestPath, { from, to, limit: 1 });
  return Promise.all((path?.ids ?? []).map((id) => loadNode(loaders, { kind: kindOfId(id), id })));
};

const Citation: CitationResolvers = {
  article: ({ article }, _args, { loaders }) => loadEnd(loaders.article, article),
  reference: (row) => row,
};

export const workResolvers = { Query: { work, works, shortestPath }, Work, CoCitedWork, Citation };
