/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The part a person plays in the graph. */
export type PersonRole =
  /** Wrote an article of an issue. */
  | 'AUTHOR'
  /** Wrote a cited work. */
  | 'CITED_AUTHOR'
  /** Stands behind a theory. */
  | 'THINKER';

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

/** How grave a finding is. */
export type Severity =
  /** Something is wrong. */
  | 'ERROR'
  /** Good to know. */
  | 'INFO'
  /** Something should be checked. */
  | 'WARNING';

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

export type ArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleQuery = { article: { pageStart: number | null, pageEnd: number | null, bodyLanguage: string, id: string, position: number, section: { kk: string | null, ru: string | null, en: string | null }, abstract: { kk: string | null, ru: string | null, en: string | null }, keywords: { kk: Array<string>, ru: Array<string>, en: Array<string> }, authors: Array<{ order: number, printedName: string | null, position: string | null, person: { id: string, name: string, names: { kk: string | null, ru: string | null, en: string | null } }, affiliations: Array<{ unit: string | null, printed: string | null, institution: { id: string, name: string, names: { kk: string | null, ru: string | null, en: string | null } } }> }>, theories: Array<{ role: TheoryRole, theory: { id: string, name: string, kind: TheoryKind, labels: { kk: string | null, ru: string | null, en: string | null } }, places: Array<{ section: string | null, line: number | null, lineEnd: number | null, phrase: string | null, sentence: string | null, language: string | null, references: Array<number> }> }>, concepts: Array<{ id: string, articleCount: number, labels: { kk: string | null, ru: string | null, en: string | null } }>, references: { totalCount: number, edges: Array<{ node: { number: number, printedNative: string | null, printedRomanized: string | null, timesCited: number, provenance: { line: number | null, confidence: number | null }, places: Array<{ section: string | null, line: number | null, phrase: string | null }>, work: { citedByCount: number, url: string | null, doi: string | null, id: string, title: string | null, titleRomanized: string | null, titleEn: string | null, year: number | null } } }> }, links: { edges: Array<{ node: { id: string, strength: number, source: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }, target: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }, reasons: Array<{ kind: ReasonKind, weight: number, label: { kk: string | null, ru: string | null, en: string | null } }> } }> }, findings: { totalCount: number, edges: Array<{ node: { id: string, code: string, severity: Severity, message: string, suggestion: string | null, line: number | null } }> }, title: { kk: string | null, ru: string | null, en: string | null } } | null };

export type ConceptQueryVariables = Exact<{
  id: string | number;
}>;


export type ConceptQuery = { concept: { id: string, labels: { kk: string | null, ru: string | null, en: string | null }, articles: Array<{ id: string, position: number, keywords: { kk: Array<string>, ru: Array<string>, en: Array<string> }, title: { kk: string | null, ru: string | null, en: string | null } }> } | null };

export type FindingsQueryVariables = Exact<{ [key: string]: never; }>;


export type FindingsQuery = { findings: { totalCount: number, edges: Array<{ node: { id: string, code: string, severity: Severity, message: string, suggestion: string | null, line: number | null, article: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } } | null } }> } };

export type LabelFragment = { kk: string | null, ru: string | null, en: string | null };

export type PlaceFieldsFragment = { section: string | null, line: number | null, lineEnd: number | null, phrase: string | null, sentence: string | null, language: string | null, references: Array<number> };

export type ArticleHeadFragment = { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } };

export type WorkHeadFragment = { id: string, title: string | null, titleRomanized: string | null, titleEn: string | null, year: number | null };

export type NameFormFieldsFragment = { text: string, language: string | null, place: string };

export type FindingFieldsFragment = { id: string, code: string, severity: Severity, message: string, suggestion: string | null, line: number | null };

export type GraphQueryVariables = Exact<{
  issueId?: string | number | null | undefined;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
}>;


export type GraphQuery = { graph: { omitted: number, nodes: Array<{ id: string, kind: NodeKind, size: number, label: { kk: string | null, ru: string | null, en: string | null } }>, edges: Array<{ id: string, kind: GraphEdgeKind, source: string, target: string, weight: number }> } };

export type InstitutionQueryVariables = Exact<{
  id: string | number;
}>;


export type InstitutionQuery = { institution: { id: string, name: string, city: string | null, country: string | null, names: { kk: string | null, ru: string | null, en: string | null }, forms: Array<{ text: string, language: string | null, place: string }>, members: Array<{ unit: string | null, person: { id: string, name: string, names: { kk: string | null, ru: string | null, en: string | null } }, article: { id: string, position: number } }>, articles: Array<{ id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }> } | null };

export type IssuesQueryVariables = Exact<{ [key: string]: never; }>;


export type IssuesQuery = { issues: { edges: Array<{ node: { id: string, year: number | null, number: string | null, wholeNumber: string | null, journal: { issnPrint: string | null, title: { kk: string | null, ru: string | null, en: string | null }, publisher: { kk: string | null, ru: string | null, en: string | null } }, articles: { edges: Array<{ node: { pageStart: number | null, pageEnd: number | null, id: string, position: number, section: { kk: string | null, ru: string | null, en: string | null }, authors: Array<{ printedName: string | null }>, title: { kk: string | null, ru: string | null, en: string | null } } }> } } }> } };

export type LinkQueryVariables = Exact<{
  id: string | number;
}>;


export type LinkQuery = { articleLink: { id: string, strength: number, source: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }, target: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }, reasons: Array<{ kind: ReasonKind, weight: number, subject:
        | { id: string, type: 'Article' }
        | { id: string, type: 'Concept' }
        | { id: string, type: 'Finding' }
        | { id: string, type: 'Institution' }
        | { id: string, type: 'Issue' }
        | { id: string, type: 'Journal' }
        | { id: string, type: 'Person' }
        | { id: string, theoryKind: TheoryKind, type: 'Theory' }
        | { id: string, type: 'Work' }
      , label: { kk: string | null, ru: string | null, en: string | null }, sourcePlaces: Array<{ section: string | null, line: number | null, lineEnd: number | null, phrase: string | null, sentence: string | null, language: string | null, references: Array<number> }>, targetPlaces: Array<{ section: string | null, line: number | null, lineEnd: number | null, phrase: string | null, sentence: string | null, language: string | null, references: Array<number> }> }> } | null };

export type LinksQueryVariables = Exact<{
  issueId: string | number;
  after?: string | null | undefined;
}>;


export type LinksQuery = { articleLinks: { edges: Array<{ node: { id: string, strength: number, source: { id: string }, target: { id: string }, reasons: Array<{ kind: ReasonKind, weight: number, label: { kk: string | null, ru: string | null, en: string | null } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { id: string, name: string, orcid: string | null, roles: Array<PersonRole>, names: { kk: string | null, ru: string | null, en: string | null }, forms: Array<{ text: string, language: string | null, place: string }>, articles: Array<{ id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }>, works: { totalCount: number, edges: Array<{ node: { id: string, title: string | null, titleRomanized: string | null, titleEn: string | null, year: number | null, citedBy: Array<{ article: { id: string, position: number } }> } }> }, theories: Array<{ id: string, name: string, labels: { kk: string | null, ru: string | null, en: string | null }, uses: Array<{ role: TheoryRole, article: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } } }> }>, affiliations: Array<{ unit: string | null, printed: string | null, institution: { id: string, name: string, names: { kk: string | null, ru: string | null, en: string | null } }, article: { id: string, position: number } }> } | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ kind: NodeKind, score: number, label: { kk: string | null, ru: string | null, en: string | null }, node:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> };

export type TheoryQueryVariables = Exact<{
  id: string | number;
}>;


export type TheoryQuery = { theory: { id: string, name: string, kind: TheoryKind, labels: { kk: string | null, ru: string | null, en: string | null }, thinkers: Array<{ id: string, name: string, names: { kk: string | null, ru: string | null, en: string | null } }>, uses: Array<{ role: TheoryRole, article: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }, places: Array<{ section: string | null, line: number | null, lineEnd: number | null, phrase: string | null, sentence: string | null, language: string | null, references: Array<number> }>, references: Array<{ number: number, work: { id: string, title: string | null, titleRomanized: string | null, titleEn: string | null, year: number | null } }>, provenance: { confidence: number | null } }>, works: Array<{ id: string, title: string | null, titleRomanized: string | null, titleEn: string | null, year: number | null }> } | null };

export type WorkQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkQuery = { work: { type: WorkType, corporateAuthor: string | null, container: string | null, volume: string | null, issue: string | null, pages: string | null, publisher: string | null, place: string | null, doi: string | null, url: string | null, language: string | null, id: string, title: string | null, titleRomanized: string | null, titleEn: string | null, year: number | null, authors: Array<{ order: number, printedName: string | null, person: { id: string, name: string } }>, citedBy: Array<{ article: { id: string, position: number, title: { kk: string | null, ru: string | null, en: string | null } }, reference: { number: number, printedNative: string | null, printedRomanized: string | null, timesCited: number, places: Array<{ section: string | null, line: number | null, phrase: string | null }>, provenance: { line: number | null } } }>, theories: Array<{ id: string, name: string, labels: { kk: string | null, ru: string | null, en: string | null } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlaceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PlaceFields on Place {
  section
  line
  lineEnd
  phrase
  sentence
  language
  references
}
    `, {"fragmentName":"PlaceFields"}) as unknown as TypedDocumentString<PlaceFieldsFragment, unknown>;
export const LabelFragmentDoc = new TypedDocumentString(`
    fragment Label on LocalizedText {
  kk
  ru
  en
}
    `, {"fragmentName":"Label"}) as unknown as TypedDocumentString<LabelFragment, unknown>;
export const ArticleHeadFragmentDoc = new TypedDocumentString(`
    fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}`, {"fragmentName":"ArticleHead"}) as unknown as TypedDocumentString<ArticleHeadFragment, unknown>;
export const WorkHeadFragmentDoc = new TypedDocumentString(`
    fragment WorkHead on Work {
  id
  title
  titleRomanized
  titleEn
  year
}
    `, {"fragmentName":"WorkHead"}) as unknown as TypedDocumentString<WorkHeadFragment, unknown>;
export const NameFormFieldsFragmentDoc = new TypedDocumentString(`
    fragment NameFormFields on NameForm {
  text
  language
  place
}
    `, {"fragmentName":"NameFormFields"}) as unknown as TypedDocumentString<NameFormFieldsFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on Finding {
  id
  code
  severity
  message
  suggestion
  line
}
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!) {
  article(id: $id) {
    ...ArticleHead
    section {
      ...Label
    }
    pageStart
    pageEnd
    bodyLanguage
    abstract {
      ...Label
    }
    keywords {
      kk
      ru
      en
    }
    authors {
      order
      printedName
      position
      person {
        id
        name
        names {
          ...Label
        }
      }
      affiliations {
        unit
        printed
        institution {
          id
          name
          names {
            ...Label
          }
        }
      }
    }
    theories {
      role
      theory {
        id
        name
        kind
        labels {
          ...Label
        }
      }
      places {
        ...PlaceFields
      }
    }
    concepts {
      id
      labels {
        ...Label
      }
      articleCount
    }
    references(first: 100) {
      totalCount
      edges {
        node {
          number
          printedNative
          printedRomanized
          timesCited
          provenance {
            line
            confidence
          }
          places {
            section
            line
            phrase
          }
          work {
            ...WorkHead
            citedByCount
            url
            doi
          }
        }
      }
    }
    links(first: 50) {
      edges {
        node {
          id
          strength
          source {
            ...ArticleHead
          }
          target {
            ...ArticleHead
          }
          reasons {
            kind
            weight
            label {
              ...Label
            }
          }
        }
      }
    }
    findings(first: 50) {
      totalCount
      edges {
        node {
          ...FindingFields
        }
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment PlaceFields on Place {
  section
  line
  lineEnd
  phrase
  sentence
  language
  references
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
fragment WorkHead on Work {
  id
  title
  titleRomanized
  titleEn
  year
}
fragment FindingFields on Finding {
  id
  code
  severity
  message
  suggestion
  line
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const ConceptDocument = new TypedDocumentString(`
    query Concept($id: ID!) {
  concept(id: $id) {
    id
    labels {
      ...Label
    }
    articles {
      ...ArticleHead
      keywords {
        kk
        ru
        en
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}`) as unknown as TypedDocumentString<ConceptQuery, ConceptQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings {
  findings(first: 100) {
    totalCount
    edges {
      node {
        ...FindingFields
        article {
          ...ArticleHead
        }
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
fragment FindingFields on Finding {
  id
  code
  severity
  message
  suggestion
  line
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const GraphDocument = new TypedDocumentString(`
    query Graph($issueId: ID, $kinds: [NodeKind!], $first: Int!) {
  graph(issueId: $issueId, kinds: $kinds, first: $first) {
    nodes {
      id
      kind
      label {
        ...Label
      }
      size
    }
    edges {
      id
      kind
      source
      target
      weight
    }
    omitted
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}`) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const InstitutionDocument = new TypedDocumentString(`
    query Institution($id: ID!) {
  institution(id: $id) {
    id
    name
    names {
      ...Label
    }
    forms {
      ...NameFormFields
    }
    city
    country
    members {
      unit
      person {
        id
        name
        names {
          ...Label
        }
      }
      article {
        id
        position
      }
    }
    articles {
      ...ArticleHead
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
fragment NameFormFields on NameForm {
  text
  language
  place
}`) as unknown as TypedDocumentString<InstitutionQuery, InstitutionQueryVariables>;
export const IssuesDocument = new TypedDocumentString(`
    query Issues {
  issues(first: 20) {
    edges {
      node {
        id
        year
        number
        wholeNumber
        journal {
          title {
            ...Label
          }
          issnPrint
          publisher {
            ...Label
          }
        }
        articles(first: 100) {
          edges {
            node {
              ...ArticleHead
              section {
                ...Label
              }
              pageStart
              pageEnd
              authors {
                printedName
              }
            }
          }
        }
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}`) as unknown as TypedDocumentString<IssuesQuery, IssuesQueryVariables>;
export const LinkDocument = new TypedDocumentString(`
    query Link($id: ID!) {
  articleLink(id: $id) {
    id
    strength
    source {
      ...ArticleHead
    }
    target {
      ...ArticleHead
    }
    reasons {
      kind
      weight
      subject {
        type: __typename
        id
        ... on Theory {
          theoryKind: kind
        }
      }
      label {
        ...Label
      }
      sourcePlaces {
        ...PlaceFields
      }
      targetPlaces {
        ...PlaceFields
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment PlaceFields on Place {
  section
  line
  lineEnd
  phrase
  sentence
  language
  references
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}`) as unknown as TypedDocumentString<LinkQuery, LinkQueryVariables>;
export const LinksDocument = new TypedDocumentString(`
    query Links($issueId: ID!, $after: String) {
  articleLinks(issueId: $issueId, first: 100, after: $after) {
    edges {
      node {
        id
        strength
        source {
          id
        }
        target {
          id
        }
        reasons {
          kind
          weight
          label {
            ...Label
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}`) as unknown as TypedDocumentString<LinksQuery, LinksQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    id
    name
    names {
      ...Label
    }
    forms {
      ...NameFormFields
    }
    orcid
    roles
    articles {
      ...ArticleHead
    }
    works(first: 50) {
      totalCount
      edges {
        node {
          ...WorkHead
          citedBy {
            article {
              id
              position
            }
          }
        }
      }
    }
    theories {
      id
      name
      labels {
        ...Label
      }
      uses {
        role
        article {
          ...ArticleHead
        }
      }
    }
    affiliations {
      unit
      printed
      institution {
        id
        name
        names {
          ...Label
        }
      }
      article {
        id
        position
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
fragment WorkHead on Work {
  id
  title
  titleRomanized
  titleEn
  year
}
fragment NameFormFields on NameForm {
  text
  language
  place
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, first: 30) {
    kind
    score
    label {
      ...Label
    }
    node {
      id
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TheoryDocument = new TypedDocumentString(`
    query Theory($id: ID!) {
  theory(id: $id) {
    id
    name
    kind
    labels {
      ...Label
    }
    thinkers {
      id
      name
      names {
        ...Label
      }
    }
    uses {
      role
      article {
        ...ArticleHead
      }
      places {
        ...PlaceFields
      }
      references {
        number
        work {
          ...WorkHead
        }
      }
      provenance {
        confidence
      }
    }
    works {
      ...WorkHead
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment PlaceFields on Place {
  section
  line
  lineEnd
  phrase
  sentence
  language
  references
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
fragment WorkHead on Work {
  id
  title
  titleRomanized
  titleEn
  year
}`) as unknown as TypedDocumentString<TheoryQuery, TheoryQueryVariables>;
export const WorkDocument = new TypedDocumentString(`
    query Work($id: ID!) {
  work(id: $id) {
    ...WorkHead
    type
    authors {
      order
      printedName
      person {
        id
        name
      }
    }
    corporateAuthor
    container
    volume
    issue
    pages
    publisher
    place
    doi
    url
    language
    citedBy {
      article {
        ...ArticleHead
      }
      reference {
        number
        printedNative
        printedRomanized
        timesCited
        places {
          section
          line
          phrase
        }
        provenance {
          line
        }
      }
    }
    theories {
      id
      name
      labels {
        ...Label
      }
    }
  }
}
    fragment Label on LocalizedText {
  kk
  ru
  en
}
fragment ArticleHead on Article {
  id
  position
  title {
    ...Label
  }
}
fragment WorkHead on Work {
  id
  title
  titleRomanized
  titleEn
  year
}`) as unknown as TypedDocumentString<WorkQuery, WorkQueryVariables>;