import type { NodeKind, ReasonKind } from '../../../schema/graphql/generated/operations.ts';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The kinds that can be switched on beside the articles, in the order of the toolbar. */
export const OPTIONAL_KINDS = ['THEORY', 'PERSON', 'INSTITUTION', 'WORK', 'CONCEPT'] as const satisfies readonly NodeKind[];
export type OptionalKind = (typeof OPTIONAL_KINDS)[number];

export const KINDS = ['ARTICLE', ...OPTIONAL_KINDS] as const satisfies readonly NodeKind[];

export const REASONS = [
  'SHARED_THEORY',
  'SHARED_WORK',
  'DIRECT_CITATION',
  'SHARED_PERSON',
  'SHARED_INSTITUTION',
  'SHARED_CONCEPT',
] as const satisfies readonly ReasonKind[];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the panel explains: a node of some kind, or a link between two articles. */
export interface Selection {
  readonly kind: NodeKind | 'LINK';
  readonly id: string;
}

/** Everything the reader has chosen. All of it is in the address, so that an address is a view. */
export interface ViewState {
  readonly view: 'graph' | 'list';
  readonly kinds: readonly OptionalKind[];
  /** Reasons that count as a link. */
  readonly reasons: readonly ReasonKind[];
  readonly selection: Selection | null;
  readonly query: string;
  /** `null`: the reader's browser decides. */
  readonly language: Language | null;
  readonly theme: Theme;
  /** `null`: the newest issue. */
  readonly issue: string | null;
}

export const INITIAL_VIEW: ViewState = {
  view: 'graph',
  kinds: [],
  reasons: REASONS,
  selection: null,
  query: '',
  language: null,
  theme: 'auto',
  issue: null,
};
