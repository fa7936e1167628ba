import type { NodeLabel, RelationshipType } from './model.ts';

/**
 * What each node and relationship carries. Every value is something Neo4j can store; `null` means the property is absent.
 * A list that would be empty is absent too. Lists that describe one thing side by side (`forms`, `formLanguages`, `formPlaces`, `formIssues`) have the same length.
 */

/** How a fact was read: the line, the rule `name@version`, its confidence from 0 to 1. */
export interface Reading {
  readonly line: number | null;
  readonly rule: string;
  readonly confidence: number;
}

/** Where a fact comes from that several issues may state: the first 16 hex digits of the SHA-256 of the file last read for it. */
export interface FactSource extends Reading {
  readonly source: string;
}

/**
 * A fact that belongs to one article: it is replaced when the article's issue is loaded again from a changed record.
 * Its file is the issue's.
 */
export interface ArticleFact extends Reading {
  /** Id of the issue whose record states the fact. */
  readonly issue: string;
  /** Digest of what stated it last: 16 hex digits of the SHA-256 of the record and of who is who in it. */
  readonly record: string;
}

interface Searchable {
  /** Folded words of all forms in all scripts, by `schema/text/fold.ts`; what full-text search reads. */
  readonly searchText: string;
}

interface Forms {
  readonly forms: readonly string[];
  /** kk, ru, en, or '' where unknown. */
  readonly formLanguages: readonly string[];
  /** Readable places, such as `article 3, author 2` or `article 1, reference 14`. */
  readonly formPlaces: readonly string[];
  /** Id of the issue that prints the form: a node that several issues share has the forms of each. */
  readonly formIssues: readonly string[];
}

interface Labels {
  readonly labelKk: string | null;
  readonly labelRu: string | null;
  readonly labelEn: string | null;
}

interface Names {
  readonly name: string;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

export interface NodeProperties {
  readonly Journal: {
    readonly titleKk: string | null;
    readonly titleRu: string | null;
    readonly titleEn: string | null;
    readonly issnPrint: string | null;
    readonly issnOnline: string | null;
    readonly publisherKk: string | null;
    readonly publisherRu: string | null;
    readonly publisherEn: string | null;
  };
  readonly Issue: {
    readonly year: number | null;
    readonly number: string | null;
    readonly wholeNumber: string | null;
    /** SHA-256 of the file that was read. */
    readonly source: string;
    /** Digest of the record that was loaded to the end, as the facts of its articles bear it; absent while a load is under way. */
    readonly record: string;
  };
  /** Carries the label Work as well; `title` is that in the language of the body. */
  readonly Article: ArticleFact &
    Searchable & {
      readonly position: number;
      readonly type: 'journal-article';
      readonly title: string;
      readonly titleKk: string | null;
      readonly titleRu: string | null;
      readonly titleEn: string | null;
      readonly sectionKk: string | null;
      readonly sectionRu: string | null;
      readonly sectionEn: string | null;
      readonly pageStart: number | null;
      readonly pageEnd: number | null;
      readonly bodyLanguage: string;
      readonly abstractKk: string | null;
      readonly abstractRu: string | null;
      readonly abstractEn: string | null;
      readonly keywordsKk: readonly string[];
      readonly keywordsRu: readonly string[];
      readonly keywordsEn: readonly string[];
      readonly grants: readonly string[];
      readonly year: number | null;
    };
  readonly Work: Searchable & {
    /** One of REFERENCE_TYPES. */
    readonly type: string;
    readonly title: string | null;
    readonly titleRomanized: string | null;
    readonly titleEn: string | null;
    readonly corporateAuthor: string | null;
    readonly year: number | null;
    readonly container: string | null;
    readonly volume: string | null;
    readonly issue: string | null;
    readonly pages: string | null;
    readonly publisher: string | null;
    readonly place: string | null;
    readonly doi: string | null;
    readonly url: string | null;
    readonly language: string | null;
  };
  readonly Person: Searchable & Names & Forms & { readonly orcid: string | null; readonly email: string | null };
  readonly Institution: Searchable & Names & Forms & { readonly city: string | null; readonly country: string | null };
  readonly Theory: Searchable & Labels & { readonly name: string; readonly kind: string };
  readonly Concept: Searchable & Labels;
  readonly Venue: { readonly name: string; readonly kind: string };
  readonly Mention: ArticleFact & {
    readonly phrase: string;
    readonly section: string | null;
    readonly paragraph: number;
    readonly lineEnd: number;
    readonly language: string;
    readonly sentence: string | null;
    readonly references: readonly number[];
  };
  readonly Finding: ArticleFact & {
    readonly code: string;
    readonly kind: string;
    readonly severity: 'error' | 'warning' | 'info';
    readonly message: string;
    readonly suggestion: string | null;
  };
}

export interface RelationshipProperties {
  readonly PART_OF: FactSource;
  readonly PUBLISHED_IN: ArticleFact;
  /** Key: '' . For an article of the issue `printedName` is the preferred printed form; for a cited work the name in the reference. */
  readonly AUTHORED: FactSource & { readonly order: number; readonly printedName: string };
  /** Key: article id and the ordinal of the institution. */
  readonly AFFILIATED_WITH: ArticleFact & {
    readonly article: string;
    readonly order: number;
    readonly unit: string | null;
    readonly position: string | null;
    readonly printed: string;
  };
  /** Key: the number. `places` is JSON, for each bracketed group of the body `[line, section or null, as printed]`: lists would be half the weight of a graph. */
  readonly CITES: ArticleFact & {
    readonly number: number;
    readonly timesCited: number;
    readonly printedNative: string | null;
    readonly printedRomanized: string | null;
    readonly places: string | null;
  };
  readonly DRAWS_ON: ArticleFact & { readonly role: string; readonly references: readonly number[]; readonly evidence: string | null };
  /** Key: the article that says so. */
  readonly PROPOSED_BY: ArticleFact & { readonly article: string };
  /** Key: the article that says so. */
  readonly GROUNDED_IN: ArticleFact & { readonly article: string; readonly number: number };
  /** `order` is the place in the keyword list; the printed forms are '' where a language has none. */
  readonly HAS_CONCEPT: ArticleFact & {
    readonly order: number;
    readonly printedKk: string;
    readonly printedRu: string;
    readonly printedEn: string;
    readonly lineKk: number | null;
    readonly lineRu: number | null;
    readonly lineEn: number | null;
  };
  readonly MENTIONS: ArticleFact;
  readonly IN: ArticleFact;
  readonly CITING: ArticleFact;
  readonly APPEARED_IN: FactSource;
  /** A translation, and the work that it translates; also two translations of a work that nobody cites. */
  readonly VERSION_OF: ArticleFact;
  readonly ABOUT: ArticleFact;
}

/** Compile-time check that both maps name exactly the labels and types of the model. */
export type EveryLabelHasProperties = NodeLabel extends keyof NodeProperties
  ? keyof NodeProperties extends NodeLabel
    ? true
    : never
  : never;
export type EveryTypeHasProperties = RelationshipType extends keyof RelationshipProperties
  ? keyof RelationshipProperties extends RelationshipType
    ? true
    : never
  : never;
