import type { GraphQLResolveInfo } from 'graphql';
import type { IssueRow } from '../../schema/cypher/read-issues.ts';
import type { ArticleRow } from '../../schema/cypher/read-articles.ts';
import type { PersonRow, AuthorshipRow } from '../../schema/cypher/read-persons.ts';
import type { InstitutionRow, AffiliationRow } from '../../schema/cypher/read-institutions.ts';
import type { TheoryRow, TheoryUseRow } from '../../schema/cypher/read-theories.ts';
import type { CoupledRow, CoCitedRow } from '../../schema/cypher/read-related-works.ts';
import type { WorkRow, CitationRow } from '../../schema/cypher/read-works.ts';
import type { ConceptRow } from '../../schema/cypher/read-concepts.ts';
import type { FindingRow } from '../../schema/cypher/read-findings.ts';
import type { Link, Reason } from '../links/link.ts';
import type { NodeHit, AnyNode } from '../nodes.ts';
import type { DrawnNode } from '../graph-view.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** An author's institution in one article. */
export type Affiliation = {
  __typename?: 'Affiliation';
  /** The article. */
  article: Article;
  /** The institution. */
  institution: Institution;
  /** The affiliation as printed. */
  printed?: Maybe<Scalars['String']['output']>;
  /** Department, chair or faculty as printed. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** An article of an issue. */
export type Article = Node & {
  __typename?: 'Article';
  /** Abstract; null in a language for which the text was not given. */
  abstract: LocalizedText;
  /** Authors in order. */
  authors: Array<Authorship>;
  /** Language of the body (kk, ru, en). */
  bodyLanguage: Scalars['String']['output'];
  /** Concepts (keywords joined over the languages), in order. */
  concepts: Array<Concept>;
  /** Articles that cite the same works (bibliographic coupling), over all issues, those that share most first. */
  coupled: Array<CoupledArticle>;
  /** Faults of the source and uncertain decisions about it. */
  findings: FindingConnection;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its issue. */
  issue: Issue;
  /** Keywords as printed. */
  keywords: LocalizedList;
  /** Links to other articles, the strongest first. */
  links: ArticleLinkConnection;
  /** Last page; null for the last article of an issue. */
  pageEnd?: Maybe<Scalars['Int']['output']>;
  /** First page. */
  pageStart?: Maybe<Scalars['Int']['output']>;
  /** Place in the issue, from 1. */
  position: Scalars['Int']['output'];
  /** Reference list, in the order of the article. */
  references: ReferenceConnection;
  /** Section of the issue. */
  section: LocalizedText;
  /** Theories it draws on, central ones first. */
  theories: Array<TheoryUse>;
  /** Title. */
  title: LocalizedText;
};


/** An article of an issue. */
export type ArticleCoupledArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of an issue. */
export type ArticleFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of an issue. */
export type ArticleLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An article of an issue. */
export type ArticleReferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The items with their cursors. */
  edges: Array<ArticleEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An article in a list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The article. */
  node: Article;
};

/** A link between two articles, undirected. */
export type ArticleLink = {
  __typename?: 'ArticleLink';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The reasons, the weightiest first. */
  reasons: Array<LinkReason>;
  /** The one that comes first in the list of articles. */
  source: Article;
  /** Sum of the reasons' weights. */
  strength: Scalars['Float']['output'];
  /** The other. */
  target: Article;
};

/** A page of links. */
export type ArticleLinkConnection = {
  __typename?: 'ArticleLinkConnection';
  /** The items with their cursors. */
  edges: Array<ArticleLinkEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A link in a list. */
export type ArticleLinkEdge = {
  __typename?: 'ArticleLinkEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The link. */
  node: ArticleLink;
};

/** Who wrote a work, as printed there. */
export type Authorship = {
  __typename?: 'Authorship';
  /** Institutions given for this article; empty for cited works. */
  affiliations: Array<Affiliation>;
  /** Place among the authors, from 1. */
  order: Scalars['Int']['output'];
  /** The person. */
  person: Person;
  /** Role and degree as printed. */
  position?: Maybe<Scalars['String']['output']>;
  /** The name as this work prints it. */
  printedName?: Maybe<Scalars['String']['output']>;
};

/** One article's citation of a work. */
export type Citation = {
  __typename?: 'Citation';
  /** The citing article. */
  article: Article;
  /** The entry of its reference list. */
  reference: Reference;
};

/** A work that the same articles cite. */
export type CoCitedWork = {
  __typename?: 'CoCitedWork';
  /** How many articles cite both. */
  articles: Scalars['Int']['output'];
  /** The other work. */
  work: Work;
};

/** One keyword, joined over the three languages. */
export type Concept = Node & {
  __typename?: 'Concept';
  /** How many articles have it. */
  articleCount: Scalars['Int']['output'];
  /** Articles that have it among their keywords. */
  articles: Array<Article>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Label by language. */
  labels: LocalizedText;
};

/** A page of concepts. */
export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  /** The items with their cursors. */
  edges: Array<ConceptEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A concept in a list. */
export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The concept. */
  node: Concept;
};

/** An article that cites the same works. */
export type CoupledArticle = {
  __typename?: 'CoupledArticle';
  /** The other article. */
  article: Article;
  /** How many works both cite. */
  sharedWorks: Scalars['Int']['output'];
};

/** A fault of the source or an uncertain decision. */
export type Finding = Node & {
  __typename?: 'Finding';
  /** The article, null where it concerns the whole issue. */
  article?: Maybe<Article>;
  /** Closed code, such as `reference-never-cited`. */
  code: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Line in the source text. */
  line?: Maybe<Scalars['Int']['output']>;
  /** What was found. */
  message: Scalars['String']['output'];
  /** How grave it is. */
  severity: Severity;
  /** What could be done. */
  suggestion?: Maybe<Scalars['String']['output']>;
};

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** The items with their cursors. */
  edges: Array<FindingEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A finding in a list. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

/** An edge to draw. */
export type GraphEdge = {
  __typename?: 'GraphEdge';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What it means. */
  kind: GraphEdgeKind;
  /** Id of one end. */
  source: Scalars['ID']['output'];
  /** Id of the other end. */
  target: Scalars['ID']['output'];
  /** How strong it is; 1 unless the edge is a link. */
  weight: Scalars['Float']['output'];
};

/** What an edge means. */
export type GraphEdgeKind =
  /** A person is affiliated with an institution. */
  | 'AFFILIATED'
  /** A person wrote an article or a cited work. */
  | 'AUTHORED'
  /** An article cites a work. */
  | 'CITES'
  /** An article draws on a theory. */
  | 'DRAWS_ON'
  /** An article has an author from an institution. */
  | 'FROM_INSTITUTION'
  /** An article has a keyword. */
  | 'HAS_CONCEPT'
  /** Two articles have something in common; the edge's id is that of the ArticleLink. */
  | 'LINK'
  /** A person stands behind a theory. */
  | 'PROPOSED_BY';

/** A node to draw. Beside the articles a node is drawn only for an edge: a cited author with the work, a thinker with the theory. */
export type GraphNode = {
  __typename?: 'GraphNode';
  /** Opaque id of the thing. */
  id: Scalars['ID']['output'];
  /** Its kind. */
  kind: NodeKind;
  /** How it is called. */
  label: LocalizedText;
  /** How many articles it touches; for an article, its place in the issue. */
  size: Scalars['Int']['output'];
};

/** Nodes and edges to draw. */
export type GraphView = {
  __typename?: 'GraphView';
  /** The edges, each between two of the nodes. */
  edges: Array<GraphEdge>;
  /** The nodes, articles first. */
  nodes: Array<GraphNode>;
  /** How many nodes were left out for `first`. */
  omitted: Scalars['Int']['output'];
};

/** A university, institute, ministry or firm. */
export type Institution = Node & {
  __typename?: 'Institution';
  /** Articles with an author from it. */
  articles: Array<Article>;
  /** City. */
  city?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** Every spelling met, with its place. */
  forms: Array<NameForm>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Persons affiliated with it, by article. */
  members: Array<Member>;
  /** Preferred name. */
  name: Scalars['String']['output'];
  /** Name by language. */
  names: LocalizedText;
};

/** A page of institutions. */
export type InstitutionConnection = {
  __typename?: 'InstitutionConnection';
  /** The items with their cursors. */
  edges: Array<InstitutionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An institution in a list. */
export type InstitutionEdge = {
  __typename?: 'InstitutionEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The institution. */
  node: Institution;
};

/** One issue of a journal. */
export type Issue = Node & {
  __typename?: 'Issue';
  /** Its articles, in order. */
  articles: ArticleConnection;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** The journal. */
  journal: Journal;
  /** Number within the year. */
  number?: Maybe<Scalars['String']['output']>;
  /** Number counted through from the first issue. */
  wholeNumber?: Maybe<Scalars['String']['output']>;
  /** Year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** One issue of a journal. */
export type IssueArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of issues. */
export type IssueConnection = {
  __typename?: 'IssueConnection';
  /** The items with their cursors. */
  edges: Array<IssueEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An issue in a list. */
export type IssueEdge = {
  __typename?: 'IssueEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The issue. */
  node: Issue;
};

/** A journal. */
export type Journal = Node & {
  __typename?: 'Journal';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** ISSN of the online edition, as printed. */
  issnOnline?: Maybe<Scalars['String']['output']>;
  /** ISSN of the print edition, as printed. */
  issnPrint?: Maybe<Scalars['String']['output']>;
  /** Publisher. */
  publisher: LocalizedText;
  /** Title. */
  title: LocalizedText;
};

/** One reason for a link, with where it is printed in either article. */
export type LinkReason = {
  __typename?: 'LinkReason';
  /** Sort of reason. */
  kind: ReasonKind;
  /** How the subject is called. */
  label: LocalizedText;
  /** Where the source article prints it. */
  sourcePlaces: Array<Place>;
  /** What the two have in common, or the article cited. */
  subject: Node;
  /** Where the target article prints it. */
  targetPlaces: Array<Place>;
  /** Its share in the strength of the link. */
  weight: Scalars['Float']['output'];
};

/** A list of terms in Kazakh, Russian and English. */
export type LocalizedList = {
  __typename?: 'LocalizedList';
  /** English. */
  en: Array<Scalars['String']['output']>;
  /** Kazakh. */
  kk: Array<Scalars['String']['output']>;
  /** Russian. */
  ru: Array<Scalars['String']['output']>;
};

/** A text in Kazakh, Russian and English; null where the source prints none. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** English. */
  en?: Maybe<Scalars['String']['output']>;
  /** Kazakh. */
  kk?: Maybe<Scalars['String']['output']>;
  /** Russian. */
  ru?: Maybe<Scalars['String']['output']>;
};

/** A person at an institution in one article. */
export type Member = {
  __typename?: 'Member';
  /** The article. */
  article: Article;
  /** The person. */
  person: Person;
  /** Department, chair or faculty as printed. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** One spelling of a name. */
export type NameForm = {
  __typename?: 'NameForm';
  /** Language of the place (kk, ru, en), null where unknown. */
  language?: Maybe<Scalars['String']['output']>;
  /** Where it is printed. */
  place: Scalars['String']['output'];
  /** The name as printed. */
  text: Scalars['String']['output'];
};

/** Anything that can be found and drawn. */
export type Node = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** The kinds of node in the graph. */
export type NodeKind =
  /** An article of an issue. */
  | 'ARTICLE'
  /** A concept (keyword). */
  | 'CONCEPT'
  /** An institution. */
  | 'INSTITUTION'
  /** A person. */
  | 'PERSON'
  /** A theory, school, framework or method. */
  | 'THEORY'
  /** A cited work. */
  | 'WORK';

/** A position in a list (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person: author, cited author or thinker. */
export type Person = Node & {
  __typename?: 'Person';
  /** Institutions, by article. */
  affiliations: Array<Affiliation>;
  /** Articles the person wrote. */
  articles: Array<Article>;
  /** Every spelling met, with its place. */
  forms: Array<NameForm>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Preferred name, as one source prints it. */
  name: Scalars['String']['output'];
  /** Name by language. */
  names: LocalizedText;
  /** ORCID, only as printed. */
  orcid?: Maybe<Scalars['String']['output']>;
  /** Parts the person plays. */
  roles: Array<PersonRole>;
  /** Theories the person stands behind. */
  theories: Array<Theory>;
  /** Cited works the person wrote. */
  works: WorkConnection;
};


/** A person: author, cited author or thinker. */
export type PersonWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The items with their cursors. */
  edges: Array<PersonEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a list. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The person. */
  node: Person;
};

/** The part a person plays in the graph. */
export type PersonRole =
  /** Wrote an article of an issue. */
  | 'AUTHOR'
  /** Wrote a cited work. */
  | 'CITED_AUTHOR'
  /** Stands behind a theory. */
  | 'THINKER';

/** A place in the source where something is printed. */
export type Place = {
  __typename?: 'Place';
  /** Language of the passage (kk, ru, en). */
  language?: Maybe<Scalars['String']['output']>;
  /** First line in the source text, counted from 1. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Last line in the source text. */
  lineEnd?: Maybe<Scalars['Int']['output']>;
  /** The words as printed. */
  phrase?: Maybe<Scalars['String']['output']>;
  /** Numbers of the references printed there. */
  references: Array<Scalars['Int']['output']>;
  /** Heading of the section, null outside the body. */
  section?: Maybe<Scalars['String']['output']>;
  /** The sentence, where the text was given with the record. */
  sentence?: Maybe<Scalars['String']['output']>;
};

/** How a fact was read. */
export type Provenance = {
  __typename?: 'Provenance';
  /** How sure the rule is, 0 to 1. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Line in the source text. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Rule and version, `name@version`. */
  rule?: Maybe<Scalars['String']['output']>;
};

/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type Query = {
  __typename?: 'Query';
  /** One article. */
  article?: Maybe<Article>;
  /** One link by its id. */
  articleLink?: Maybe<ArticleLink>;
  /** Pairs of articles that have something in common, the strongest link first. */
  articleLinks: ArticleLinkConnection;
  /** Articles in the order of the issue. */
  articles: ArticleConnection;
  /** One concept (keyword). */
  concept?: Maybe<Concept>;
  /** Concepts, those that most articles share first. */
  concepts: ConceptConnection;
  /** Faults of the source and uncertain decisions, for the librarian. */
  findings: FindingConnection;
  /** The graph to draw: the articles, their links and the nodes of the kinds asked for. */
  graph: GraphView;
  /** One institution. */
  institution?: Maybe<Institution>;
  /** Institutions by name. */
  institutions: InstitutionConnection;
  /** One issue of a journal. */
  issue?: Maybe<Issue>;
  /** All issues in the graph, newest first. */
  issues: IssueConnection;
  /** One person: author, cited author or thinker. */
  person?: Maybe<Person>;
  /** Persons by name. */
  persons: PersonConnection;
  /** Full-text search in any script: Путнам and Putnam find the same person. */
  search: Array<SearchResult>;
  /**
   * A shortest way from one work to another over citations and authors, six steps at most, ends included: works, articles and
   * persons. Empty where there is none.
   */
  shortestPath: Array<Node>;
  /** Theories, those that most articles draw on first. */
  theories: TheoryConnection;
  /** One theory, school, framework or method. */
  theory?: Maybe<Theory>;
  /** One cited work. */
  work?: Maybe<Work>;
  /** Cited works, those that most articles cite first. */
  works: WorkConnection;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryArticleLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryArticleLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  articleId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  reasons?: InputMaybe<Array<ReasonKind>>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryConceptArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryConceptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  articleId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryGraphArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  issueId?: InputMaybe<Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<PersonRole>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<NodeKind>>;
  text: Scalars['String']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryShortestPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryTheoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryTheoryArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Theoria can be asked. Lists are Relay connections (https://relay.dev/graphql/connections.htm):
 * `first` is 1 to 100, `after` is the `endCursor` of the page before.
 */
export type QueryWorksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why two articles are linked. */
export type ReasonKind =
  /** One cites the other. */
  | 'DIRECT_CITATION'
  /** Both have one keyword. */
  | 'SHARED_CONCEPT'
  /** An author of each belongs to one institution. */
  | 'SHARED_INSTITUTION'
  /** One person wrote both, or wrote one and is cited or named in the other, or is cited or named in both for different things. */
  | 'SHARED_PERSON'
  /** Both draw on one theory, school, framework or method. */
  | 'SHARED_THEORY'
  /** Both cite one work (bibliographic coupling). */
  | 'SHARED_WORK';

/** One entry of a reference list. */
export type Reference = {
  __typename?: 'Reference';
  /** Number in the list. */
  number: Scalars['Int']['output'];
  /** Where the body cites it. */
  places: Array<Place>;
  /** The entry as the native list prints it. */
  printedNative?: Maybe<Scalars['String']['output']>;
  /** The entry as the romanized list prints it. */
  printedRomanized?: Maybe<Scalars['String']['output']>;
  /** How the entry was read. */
  provenance: Provenance;
  /** How many bracketed groups in the body cite it. */
  timesCited: Scalars['Int']['output'];
  /** The cited work. */
  work: Work;
};

/** A page of references. */
export type ReferenceConnection = {
  __typename?: 'ReferenceConnection';
  /** The items with their cursors. */
  edges: Array<ReferenceEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A reference in a list. */
export type ReferenceEdge = {
  __typename?: 'ReferenceEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The reference. */
  node: Reference;
};

/** One answer of the search. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** Kind of the node. */
  kind: NodeKind;
  /** How the node is called. */
  label: LocalizedText;
  /** The node. */
  node: Node;
  /** How near it is; comparable within one answer. */
  score: Scalars['Float']['output'];
};

/** How grave a finding is. */
export type Severity =
  /** Something is wrong. */
  | 'ERROR'
  /** Good to know. */
  | 'INFO'
  /** Something should be checked. */
  | 'WARNING';

/** A theory, school, framework or method. */
export type Theory = Node & {
  __typename?: 'Theory';
  /** How many articles draw on it. */
  articleCount: Scalars['Int']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What sort of idea it is. */
  kind: TheoryKind;
  /** Label by language. */
  labels: LocalizedText;
  /** Standard English name. */
  name: Scalars['String']['output'];
  /** Persons who stand behind it, as the articles say. */
  thinkers: Array<Person>;
  /** Articles that draw on it. */
  uses: Array<TheoryUse>;
  /** Works cited for it. */
  works: Array<Work>;
};

/** A page of theories. */
export type TheoryConnection = {
  __typename?: 'TheoryConnection';
  /** The items with their cursors. */
  edges: Array<TheoryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A theory in a list. */
export type TheoryEdge = {
  __typename?: 'TheoryEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The theory. */
  node: Theory;
};

/** What sort of idea it is. */
export type TheoryKind =
  /** An analytical framework. */
  | 'FRAMEWORK'
  /** A method with a source. */
  | 'METHOD'
  /** A school of thought. */
  | 'SCHOOL'
  /** A theory or a concept with an author. */
  | 'THEORY';

/** How an article uses a theory. */
export type TheoryRole =
  /** The article builds on it. */
  | 'CENTRAL'
  /** It is named. */
  | 'MENTION'
  /** It supports an argument. */
  | 'SUPPORTING';

/** One article's use of a theory. */
export type TheoryUse = {
  __typename?: 'TheoryUse';
  /** The article. */
  article: Article;
  /** The passages. */
  places: Array<Place>;
  /** How the use was read. */
  provenance: Provenance;
  /** References printed with it. */
  references: Array<Reference>;
  /** How it is used. */
  role: TheoryRole;
  /** The theory. */
  theory: Theory;
};

/** A cited work, one node over all articles, lists and scripts. */
export type Work = Node & {
  __typename?: 'Work';
  /** Authors in order. */
  authors: Array<Authorship>;
  /** Articles that cite it. */
  citedBy: Array<Citation>;
  /** How many articles cite it. */
  citedByCount: Scalars['Int']['output'];
  /** Works that are cited together with it (co-citation), those most often first. */
  coCited: Array<CoCitedWork>;
  /** Journal, book or site in which it appeared. */
  container?: Maybe<Scalars['String']['output']>;
  /** Organisation that stands as author. */
  corporateAuthor?: Maybe<Scalars['String']['output']>;
  /** DOI, bare, only as printed. */
  doi?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Issue. */
  issue?: Maybe<Scalars['String']['output']>;
  /** Language of the work (BCP 47). */
  language?: Maybe<Scalars['String']['output']>;
  /** Pages. */
  pages?: Maybe<Scalars['String']['output']>;
  /** Place of publication. */
  place?: Maybe<Scalars['String']['output']>;
  /** Publisher. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Theories for which articles cite it. */
  theories: Array<Theory>;
  /** Title as the native list prints it. */
  title?: Maybe<Scalars['String']['output']>;
  /** English title, as an article translates it. */
  titleEn?: Maybe<Scalars['String']['output']>;
  /** Title in Latin script. */
  titleRomanized?: Maybe<Scalars['String']['output']>;
  /** What sort of publication it is. */
  type: WorkType;
  /** Address, http or https only. */
  url?: Maybe<Scalars['String']['output']>;
  /** The same work in other languages. */
  versions: Array<Work>;
  /** Volume. */
  volume?: Maybe<Scalars['String']['output']>;
  /** Year. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A cited work, one node over all articles, lists and scripts. */
export type WorkCoCitedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of works. */
export type WorkConnection = {
  __typename?: 'WorkConnection';
  /** The items with their cursors. */
  edges: Array<WorkEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** All items, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A work in a list. */
export type WorkEdge = {
  __typename?: 'WorkEdge';
  /** Its cursor. */
  cursor: Scalars['String']['output'];
  /** The work. */
  node: Work;
};

/** What sort of publication it is. */
export type WorkType =
  /** Book. */
  | 'BOOK'
  /** Chapter of a book. */
  | 'CHAPTER'
  /** Article in a journal. */
  | 'JOURNAL_ARTICLE'
  /** Act, decree or code. */
  | 'LAW'
  /** News item. */
  | 'NEWS'
  /** Anything else. */
  | 'OTHER'
  /** Report. */
  | 'REPORT'
  /** Thesis. */
  | 'THESIS'
  /** Page or speech on an official site. */
  | 'WEBPAGE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Affiliation: ResolverTypeWrapper<AffiliationRow>;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleConnection: ResolverTypeWrapper<Omit<ArticleConnection, 'edges'> & { edges: Array<ResolversTypes['ArticleEdge']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleLink: ResolverTypeWrapper<Link>;
  ArticleLinkConnection: ResolverTypeWrapper<Omit<ArticleLinkConnection, 'edges'> & { edges: Array<ResolversTypes['ArticleLinkEdge']> }>;
  ArticleLinkEdge: ResolverTypeWrapper<Omit<ArticleLinkEdge, 'node'> & { node: ResolversTypes['ArticleLink'] }>;
  Authorship: ResolverTypeWrapper<AuthorshipRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Citation: ResolverTypeWrapper<CitationRow>;
  CoCitedWork: ResolverTypeWrapper<CoCitedRow>;
  Concept: ResolverTypeWrapper<ConceptRow>;
  ConceptConnection: ResolverTypeWrapper<Omit<ConceptConnection, 'edges'> & { edges: Array<ResolversTypes['ConceptEdge']> }>;
  ConceptEdge: ResolverTypeWrapper<Omit<ConceptEdge, 'node'> & { node: ResolversTypes['Concept'] }>;
  CoupledArticle: ResolverTypeWrapper<CoupledRow>;
  Finding: ResolverTypeWrapper<FindingRow>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges'> & { edges: Array<ResolversTypes['FindingEdge']> }>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphEdge: ResolverTypeWrapper<GraphEdge>;
  GraphEdgeKind: GraphEdgeKind;
  GraphNode: ResolverTypeWrapper<DrawnNode>;
  GraphView: ResolverTypeWrapper<Omit<GraphView, 'nodes'> & { nodes: Array<ResolversTypes['GraphNode']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Institution: ResolverTypeWrapper<InstitutionRow>;
  InstitutionConnection: ResolverTypeWrapper<Omit<InstitutionConnection, 'edges'> & { edges: Array<ResolversTypes['InstitutionEdge']> }>;
  InstitutionEdge: ResolverTypeWrapper<Omit<InstitutionEdge, 'node'> & { node: ResolversTypes['Institution'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Issue: ResolverTypeWrapper<IssueRow>;
  IssueConnection: ResolverTypeWrapper<Omit<IssueConnection, 'edges'> & { edges: Array<ResolversTypes['IssueEdge']> }>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  Journal: ResolverTypeWrapper<IssueRow>;
  LinkReason: ResolverTypeWrapper<Reason>;
  LocalizedList: ResolverTypeWrapper<LocalizedList>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Member: ResolverTypeWrapper<AffiliationRow>;
  NameForm: ResolverTypeWrapper<NameForm>;
  Node: ResolverTypeWrapper<AnyNode>;
  NodeKind: NodeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonRow>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges'> & { edges: Array<ResolversTypes['PersonEdge']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonRole: PersonRole;
  Place: ResolverTypeWrapper<Place>;
  Provenance: ResolverTypeWrapper<Provenance>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonKind: ReasonKind;
  Reference: ResolverTypeWrapper<CitationRow>;
  ReferenceConnection: ResolverTypeWrapper<Omit<ReferenceConnection, 'edges'> & { edges: Array<ResolversTypes['ReferenceEdge']> }>;
  ReferenceEdge: ResolverTypeWrapper<Omit<ReferenceEdge, 'node'> & { node: ResolversTypes['Reference'] }>;
  SearchResult: ResolverTypeWrapper<NodeHit>;
  Severity: Severity;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Theory: ResolverTypeWrapper<TheoryRow>;
  TheoryConnection: ResolverTypeWrapper<Omit<TheoryConnection, 'edges'> & { edges: Array<ResolversTypes['TheoryEdge']> }>;
  TheoryEdge: ResolverTypeWrapper<Omit<TheoryEdge, 'node'> & { node: ResolversTypes['Theory'] }>;
  TheoryKind: TheoryKind;
  TheoryRole: TheoryRole;
  TheoryUse: ResolverTypeWrapper<TheoryUseRow>;
  Work: ResolverTypeWrapper<WorkRow>;
  WorkConnection: ResolverTypeWrapper<Omit<WorkConnection, 'edges'> & { edges: Array<ResolversTypes['WorkEdge']> }>;
  WorkEdge: ResolverTypeWrapper<Omit<WorkEdge, 'node'> & { node: ResolversTypes['Work'] }>;
  WorkType: WorkType;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Affiliation: AffiliationRow;
  Article: ArticleRow;
  ArticleConnection: Omit<ArticleConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArticleEdge']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleLink: Link;
  ArticleLinkConnection: Omit<ArticleLinkConnection, 'edges'> & { edges: Array<ResolversParentTypes['ArticleLinkEdge']> };
  ArticleLinkEdge: Omit<ArticleLinkEdge, 'node'> & { node: ResolversParentTypes['ArticleLink'] };
  Authorship: AuthorshipRow;
  Boolean: Scalars['Boolean']['output'];
  Citation: CitationRow;
  CoCitedWork: CoCitedRow;
  Concept: ConceptRow;
  ConceptConnection: Omit<ConceptConnection, 'edges'> & { edges: Array<ResolversParentTypes['ConceptEdge']> };
  ConceptEdge: Omit<ConceptEdge, 'node'> & { node: ResolversParentTypes['Concept'] };
  CoupledArticle: CoupledRow;
  Finding: FindingRow;
  FindingConnection: Omit<FindingConnection, 'edges'> & { edges: Array<ResolversParentTypes['FindingEdge']> };
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  Float: Scalars['Float']['output'];
  GraphEdge: GraphEdge;
  GraphNode: DrawnNode;
  GraphView: Omit<GraphView, 'nodes'> & { nodes: Array<ResolversParentTypes['GraphNode']> };
  ID: Scalars['ID']['output'];
  Institution: InstitutionRow;
  InstitutionConnection: Omit<InstitutionConnection, 'edges'> & { edges: Array<ResolversParentTypes['InstitutionEdge']> };
  InstitutionEdge: Omit<InstitutionEdge, 'node'> & { node: ResolversParentTypes['Institution'] };
  Int: Scalars['Int']['output'];
  Issue: IssueRow;
  IssueConnection: Omit<IssueConnection, 'edges'> & { edges: Array<ResolversParentTypes['IssueEdge']> };
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  Journal: IssueRow;
  LinkReason: Reason;
  LocalizedList: LocalizedList;
  LocalizedText: LocalizedText;
  Member: AffiliationRow;
  NameForm: NameForm;
  Node: AnyNode;
  PageInfo: PageInfo;
  Person: PersonRow;
  PersonConnection: Omit<PersonConnection, 'edges'> & { edges: Array<ResolversParentTypes['PersonEdge']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Place: Place;
  Provenance: Provenance;
  Query: Record<PropertyKey, never>;
  Reference: CitationRow;
  ReferenceConnection: Omit<ReferenceConnection, 'edges'> & { edges: Array<ResolversParentTypes['ReferenceEdge']> };
  ReferenceEdge: Omit<ReferenceEdge, 'node'> & { node: ResolversParentTypes['Reference'] };
  SearchResult: NodeHit;
  String: Scalars['String']['output'];
  Theory: TheoryRow;
  TheoryConnection: Omit<TheoryConnection, 'edges'> & { edges: Array<ResolversParentTypes['TheoryEdge']> };
  TheoryEdge: Omit<TheoryEdge, 'node'> & { node: ResolversParentTypes['Theory'] };
  TheoryUse: TheoryUseRow;
  Work: WorkRow;
  WorkConnection: Omit<WorkConnection, 'edges'> & { edges: Array<ResolversParentTypes['WorkEdge']> };
  WorkEdge: Omit<WorkEdge, 'node'> & { node: ResolversParentTypes['Work'] };
};

export type AffiliationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Affiliation'] = ResolversParentTypes['Affiliation']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  abstract?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Authorship']>, ParentType, ContextType>;
  bodyLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concepts?: Resolver<Array<ResolversTypes['Concept']>, ParentType, ContextType>;
  coupled?: Resolver<Array<ResolversTypes['CoupledArticle']>, ParentType, ContextType, RequireFields<ArticleCoupledArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<ArticleFindingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  keywords?: Resolver<ResolversTypes['LocalizedList'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['ArticleLinkConnection'], ParentType, ContextType, RequireFields<ArticleLinksArgs, 'first'>>;
  pageEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageStart?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  references?: Resolver<ResolversTypes['ReferenceConnection'], ParentType, ContextType, RequireFields<ArticleReferencesArgs, 'first'>>;
  section?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  theories?: Resolver<Array<ResolversTypes['TheoryUse']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleLink'] = ResolversParentTypes['ArticleLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['LinkReason']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleLinkConnection'] = ResolversParentTypes['ArticleLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArticleLinkEdge'] = ResolversParentTypes['ArticleLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArticleLink'], ParentType, ContextType>;
};

export type AuthorshipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Authorship'] = ResolversParentTypes['Authorship']> = {
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type CoCitedWorkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoCitedWork'] = ResolversParentTypes['CoCitedWork']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type CoupledArticleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoupledArticle'] = ResolversParentTypes['CoupledArticle']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  sharedWorks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type GraphEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphEdge'] = ResolversParentTypes['GraphEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphEdgeKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphViewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphView'] = ResolversParentTypes['GraphView']> = {
  edges?: Resolver<Array<ResolversTypes['GraphEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<IssueArticlesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['Journal'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wholeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type JournalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Journal'] = ResolversParentTypes['Journal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issnOnline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issnPrint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkReason'] = ResolversParentTypes['LinkReason']> = {
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sourcePlaces?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  targetPlaces?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LocalizedListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedList'] = ResolversParentTypes['LocalizedList']> = {
  en?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kk?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ru?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NameFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NameForm'] = ResolversParentTypes['NameForm']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Concept' | 'Finding' | 'Institution' | 'Issue' | 'Journal' | 'Person' | 'Theory' | 'Work', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  affiliations?: Resolver<Array<ResolversTypes['Affiliation']>, ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['NameForm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  orcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['PersonRole']>, ParentType, ContextType>;
  theories?: Resolver<Array<ResolversTypes['Theory']>, ParentType, ContextType>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<PersonWorksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lineEnd?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  phrase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articleLink?: Resolver<Maybe<ResolversTypes['ArticleLink']>, ParentType, ContextType, RequireFields<QueryArticleLinkArgs, 'id'>>;
  articleLinks?: Resolver<ResolversTypes['ArticleLinkConnection'], ParentType, ContextType, RequireFields<QueryArticleLinksArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType, RequireFields<QueryConceptArgs, 'id'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  graph?: Resolver<ResolversTypes['GraphView'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'first' | 'kinds'>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<QueryInstitutionsArgs, 'first'>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, RequireFields<QueryIssuesArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  shortestPath?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryShortestPathArgs, 'from' | 'to'>>;
  theories?: Resolver<ResolversTypes['TheoryConnection'], ParentType, ContextType, RequireFields<QueryTheoriesArgs, 'first'>>;
  theory?: Resolver<Maybe<ResolversTypes['Theory']>, ParentType, ContextType, RequireFields<QueryTheoryArgs, 'id'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
  works?: Resolver<ResolversTypes['WorkConnection'], ParentType, ContextType, RequireFields<QueryWorksArgs, 'first'>>;
};

export type ReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  printedNative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedRomanized?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  timesCited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type ReferenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferenceConnection'] = ResolversParentTypes['ReferenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReferenceEdge'] = ResolversParentTypes['ReferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TheoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Theory'] = ResolversParentTypes['Theory']> = {
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TheoryKind'], ParentType, ContextType>;
  labels?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thinkers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  uses?: Resolver<Array<ResolversTypes['TheoryUse']>, ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TheoryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TheoryConnection'] = ResolversParentTypes['TheoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TheoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TheoryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TheoryEdge'] = ResolversParentTypes['TheoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theory'], ParentType, ContextType>;
};

export type TheoryUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TheoryUse'] = ResolversParentTypes['TheoryUse']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TheoryRole'], ParentType, ContextType>;
  theory?: Resolver<ResolversTypes['Theory'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  authors?: Resolver<Array<ResolversTypes['Authorship']>, ParentType, ContextType>;
  citedBy?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coCited?: Resolver<Array<ResolversTypes['CoCitedWork']>, ParentType, ContextType, RequireFields<WorkCoCitedArgs, 'first'>>;
  container?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corporateAuthor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  theories?: Resolver<Array<ResolversTypes['Theory']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleRomanized?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WorkType'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkConnection'] = ResolversParentTypes['WorkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkEdge'] = ResolversParentTypes['WorkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Affiliation?: AffiliationResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleLink?: ArticleLinkResolvers<ContextType>;
  ArticleLinkConnection?: ArticleLinkConnectionResolvers<ContextType>;
  ArticleLinkEdge?: ArticleLinkEdgeResolvers<ContextType>;
  Authorship?: AuthorshipResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  CoCitedWork?: CoCitedWorkResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  CoupledArticle?: CoupledArticleResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  GraphEdge?: GraphEdgeResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphView?: GraphViewResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  Journal?: JournalResolvers<ContextType>;
  LinkReason?: LinkReasonResolvers<ContextType>;
  LocalizedList?: LocalizedListResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  NameForm?: NameFormResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  ReferenceConnection?: ReferenceConnectionResolvers<ContextType>;
  ReferenceEdge?: ReferenceEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Theory?: TheoryResolvers<ContextType>;
  TheoryConnection?: TheoryConnectionResolvers<ContextType>;
  TheoryEdge?: TheoryEdgeResolvers<ContextType>;
  TheoryUse?: TheoryUseResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  WorkConnection?: WorkConnectionResolvers<ContextType>;
  WorkEdge?: WorkEdgeResolvers<ContextType>;
};

