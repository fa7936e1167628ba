import type {
  GraphEdgeKind,
  NodeKind,
  PersonRole,
  ReasonKind,
  Severity,
  TheoryKind,
  TheoryRole,
  WorkType,
} from '../../../schema/graphql/generated/operations.ts';
import type { ApiFailure } from '../api/api-error.ts';
import type { Language, Theme } from '../state/view-state.ts';

/** Every word of the interface. Functions take counts and agree with them. */
export interface Messages {
  readonly question: string;
  readonly intro: string;
  readonly skipToList: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly issue: string;
  readonly issueNumber: (number: string, year: string) => string;
  readonly view: string;
  readonly graph: string;
  readonly list: string;
  readonly show: string;
  readonly linkedBy: string;
  readonly allReasons: string;
  readonly legend: string;
  readonly sections: string;
  readonly strength: string;
  readonly weak: string;
  readonly strong: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly graphLabel: (nodes: number, edges: number) => string;
  readonly listLabel: string;
  readonly listHint: string;
  readonly omitted: (count: number) => string;
  readonly unlinked: (count: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly found: (count: number) => string;
  readonly nothingFound: (text: string) => string;
  readonly nothingFoundHint: string;
  readonly loading: string;
  readonly retry: string;
  readonly failures: Readonly<Record<ApiFailure, string>>;
  readonly serverSaid: string;
  readonly unknownTitle: string;
  readonly unknownText: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly noLinksTitle: string;
  readonly noLinksText: string;
  readonly backToIssue: string;
  readonly close: string;
  readonly selected: (what: string) => string;
  readonly nothingSelected: string;
  readonly strongest: string;
  readonly contents: string;
  readonly kinds: Readonly<Record<NodeKind | 'LINK', string>>;
  readonly kindsMany: Readonly<Record<NodeKind, string>>;
  readonly reasons: Readonly<Record<ReasonKind, string>>;
  readonly reasonCount: (reason: ReasonKind, count: number) => string;
  readonly edges: Readonly<Record<Exclude<GraphEdgeKind, 'LINK'>, string>>;
  readonly linkBetween: (source: number, target: number) => string;
  readonly articleNumber: (position: number) => string;
  readonly roles: Readonly<Record<PersonRole, string>>;
  readonly theoryKinds: Readonly<Record<TheoryKind, string>>;
  readonly theoryRoles: Readonly<Record<TheoryRole, string>>;
  readonly workTypes: Readonly<Record<WorkType, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly authors: string;
  readonly abstract: string;
  readonly keywords: string;
  readonly theories: string;
  readonly references: string;
  readonly links: string;
  readonly findings: string;
  readonly otherTitles: string;
  readonly spellings: string;
  readonly articles: string;
  readonly works: string;
  readonly institutions: string;
  readonly members: string;
  readonly thinkers: string;
  readonly passages: string;
  readonly citations: string;
  readonly published: string;
  readonly nativeList: string;
  readonly romanizedList: string;
  readonly timesCited: (count: number) => string;
  readonly citedBy: (count: number) => string;
  readonly inArticles: (count: number) => string;
  readonly pages: (start: number, end: number | null) => string;
  readonly line: (line: number, lineEnd: number | null) => string;
  readonly reference: (numbers: string, count: number) => string;
  /** Where a spelling is printed: in which part of an article. */
  readonly spellingPlaces: Readonly<Record<'author' | 'reference' | 'keyword' | 'theory', (article: number, which: string) => string>>;
  readonly noPlace: string;
  readonly morePlaces: (count: number) => string;
  readonly untitled: string;
  readonly suggestion: string;
  readonly languageNames: Readonly<Record<Language, string>>;
}

/** Picks the form of a noun that agrees with `count` in `language` (Unicode CLDR plural rules). */
export function plural(language: Language, forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>) {
  const rules = new Intl.PluralRules(language);
  return (count: number): string => `${count}\u00a0${forms[rules.select(count)] ?? forms.other}`;
}
