import type { SearchableLabel } from '../../schema/store/graph-store.ts';
import { badUserInput } from '../bad-user-input.ts';
import { checkFirst } from '../connection.ts';
import type { NodeKind, NodeResolvers, QueryResolvers, SearchResultResolvers } from '../generated/resolver-types.ts';
import { loadLabel, loadNode } from '../nodes.ts';

const TEXT_AT_MOST = 200;

const LABELS: Readonly<Record<NodeKind, SearchableLabel>> = {
  ARTICLE: 'Article',
  PERSON: 'Person',
  INSTITUTION: 'Institution',
  THEORY: 'Theory',
  WORK: 'Work',
  CONCEPT: 'Concept',
};
const KINDS: Readonly<Record<SearchableLabel, NodeKind>> = {
  Article: 'ARTICLE',
  Person: 'PERSON',
  Institution: 'INSTITUTION',
  Theory: 'THEORY',
  Work: 'WORK',
  Concept: 'CONCEPT',
};

const search: QueryResolvers['search'] = async (_query, { text, kinds, first }, { store }) => {
  const words = text.trim();
  if (words.length < 1 || words.length > TEXT_AT_MOST) throw badUserInput(`\`text\` must have from 1 to ${TEXT_AT_MOST} characters.`);
  const labels = kinds ? kinds.map((kind) => LABELS[kind]) : Object.values(LABELS);
  const hits = await store.search(words, { labels, first: checkFirst(first) });
  return hits.map(({ id, label, score }) => ({ id, kind: KINDS[label], score }));
};

const SearchResult: SearchResultResolvers = {
  label: (hit, _args, { loaders }) => loadLabel(loaders, hit),
  node: (hit, _args, { loaders }) => loadNode(loaders, hit),
};

const Node: NodeResolvers = { __resolveType: ({ __typename }) => __typename };

export const searchResolvers = { Query: { search }, SearchResult, Node };
