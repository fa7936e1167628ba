import {
  ArticleDocument,
  ConceptDocument,
  FindingsDocument,
  GraphDocument,
  InstitutionDocument,
  IssuesDocument,
  LinkDocument,
  LinksDocument,
  PersonDocument,
  SearchDocument,
  TheoryDocument,
  WorkDocument,
  type ArticleQuery,
  type ConceptQuery,
  type FindingsQuery,
  type GraphQuery,
  type InstitutionQuery,
  type IssuesQuery,
  type LinkQuery,
  type LinksQuery,
  type NodeKind,
  type PersonQuery,
  type SearchQuery,
  type TheoryQuery,
  type WorkQuery,
} from '../../../schema/graphql/generated/operations.ts';
import type { Selection } from '../state/view-state.ts';
import { request } from './client.ts';

export type Issue = IssuesQuery['issues']['edges'][number]['node'];
export type IssueArticle = Issue['articles']['edges'][number]['node'];
export type GraphData = GraphQuery['graph'];
export type Link = LinksQuery['articleLinks']['edges'][number]['node'];
export type Found = SearchQuery['search'][number];
export type Findings = FindingsQuery['findings'];
export type ArticleDetail = NonNullable<ArticleQuery['article']>;
export type LinkDetail = NonNullable<LinkQuery['articleLink']>;
export type PersonDetail = NonNullable<PersonQuery['person']>;
export type InstitutionDetail = NonNullable<InstitutionQuery['institution']>;
export type TheoryDetail = NonNullable<TheoryQuery['theory']>;
export type WorkDetail = NonNullable<WorkQuery['work']>;
export type ConceptDetail = NonNullable<ConceptQuery['concept']>;

/** What the panel shows; `value` is null where the address names something that is not in the graph. */
export type Detail =
  | { readonly kind: 'ARTICLE'; readonly value: ArticleDetail | null }
  | { readonly kind: 'LINK'; readonly value: LinkDetail | null }
  | { readonly kind: 'PERSON'; readonly value: PersonDetail | null }
  | { readonly kind: 'INSTITUTION'; readonly value: InstitutionDetail | null }
  | { readonly kind: 'THEORY'; readonly value: TheoryDetail | null }
  | { readonly kind: 'WORK'; readonly value: WorkDetail | null }
  | { readonly kind: 'CONCEPT'; readonly value: ConceptDetail | null };

/** More nodes than this are not drawn; the page says how many were left out. */
const MOST_NODES = 500;
/** 100 links a page: enough for the pairs of 45 articles. */
const MOST_LINK_PAGES = 10;

export async function fetchIssues(signal: AbortSignal): Promise<Issue[]> {
  const { issues } = await request(IssuesDocument, {}, signal);
  return issues.edges.map(({ node }) => node);
}

export async function fetchGraph(issueId: string, kinds: readonly NodeKind[], signal: AbortSignal): Promise<GraphData> {
  const { graph } = await request(GraphDocument, { issueId, kinds: [...kinds], first: MOST_NODES }, signal);
  return graph;
}

export async function fetchLinks(issueId: string, signal: AbortSignal): Promise<Link[]> {
  const links: Link[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_LINK_PAGES; page += 1) {
    const { articleLinks }: LinksQuery = await request(LinksDocument, { issueId, after }, signal);
    links.push(...articleLinks.edges.map(({ node }) => node));
    after = articleLinks.pageInfo.endCursor;
    if (!articleLinks.pageInfo.hasNextPage || after === null) break;
  }
  return links;
}

export async function fetchFound(text: string, signal: AbortSignal): Promise<Found[]> {
  const { search } = await request(SearchDocument, { text }, signal);
  return search;
}

export async function fetchFindings(signal: AbortSignal): Promise<Findings> {
  const { findings } = await request(FindingsDocument, {}, signal);
  return findings;
}

export async function fetchDetail({ kind, id }: Selection, signal: AbortSignal): Promise<Detail> {
  switch (kind) {
    case 'ARTICLE':
      return { kind, value: (await request(ArticleDocument, { id }, signal)).article };
    case 'LINK':
      return { kind, value: (await request(LinkDocument, { id }, signal)).articleLink };
    case 'PERSON':
      return { kind, value: (await request(PersonDocument, { id }, signal)).person };
    case 'INSTITUTION':
      return { kind, value: (await request(InstitutionDocument, { id }, signal)).institution };
    case 'THEORY':
      return { kind, value: (await request(TheoryDocument, { id }, signal)).theory };
    case 'WORK':
      return { kind, value: (await request(WorkDocument, { id }, signal)).work };
    case 'CONCEPT':
      return { kind, value: (await request(ConceptDocument, { id }, signal)).concept };
  }
}
