import type { Place } from '../../schema/record/address.ts';
import type { Author } from '../../schema/record/article.ts';
import type { ReferenceFields } from '../../schema/record/reference.ts';
import type { TheoryKind } from '../../schema/record/theory-use.ts';
import type { KeywordRow } from './keyword-rows.ts';

export type FormLanguage = 'kk' | 'ru' | 'en' | '';

/** One spelling, as printed, and where. */
export interface Form {
  readonly text: string;
  readonly language: FormLanguage;
  readonly place: Place;
}

/** Why two mentions were taken for one thing, and how sure that is (0 to 1). */
export interface Merge {
  readonly reason: string;
  readonly confidence: number;
}

/** A merge with the addresses of the two mentions that made for it. */
export interface MergeStep extends Merge {
  readonly between: readonly [string, string];
}

export interface Entity {
  readonly id: string;
  readonly forms: readonly Form[];
  readonly merges: readonly MergeStep[];
  /** That of the least certain merge; 1 where nothing was merged. */
  readonly confidence: number;
}

export interface Names {
  readonly name: string;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

export interface Labels {
  readonly labelKk: string | null;
  readonly labelRu: string | null;
  readonly labelEn: string | null;
}

export interface PersonEntity extends Entity, Names, Pick<Author, 'orcid' | 'email'> {
  /** Every folded family name, those included that only the vocabulary has for a thinker. */
  readonly otherFamilies: readonly string[];
}

export interface InstitutionEntity extends Entity, Names {
  readonly city: string | null;
  readonly country: string | null;
}

/** Identifiers that references to one work print differently, each with its place. */
export interface Dispute {
  readonly what: 'DOI' | 'address';
  readonly forms: readonly Form[];
}

/** One work in two languages: ids of the version and of what it is a version of. */
export interface Version {
  readonly from: string;
  readonly to: string;
  readonly confidence: number;
}

export interface WorkEntity extends Entity, Omit<ReferenceFields, 'authors' | 'editorsOrTranslators' | 'accessed'> {
  readonly titleRomanized: string | null;
  readonly titleEn: string | null;
  /** Id of the article of the issue that the references mean, else `null`. */
  readonly article: string | null;
  readonly disputes: readonly Dispute[];
}

export interface VenueEntity extends Entity {
  readonly name: string;
  readonly kind: 'journal' | 'publisher' | 'site';
}

export interface ConceptEntity extends Entity, Labels {}

/** A keyword row of an article and its address. */
export interface ArticleConcept {
  readonly at: string;
  readonly row: KeywordRow;
}

export interface ResolvedConcepts extends Resolved<ConceptEntity> {
  /** The rows of each article, by index of the record and position. */
  readonly rowsOf: (record: number, article: number) => readonly ArticleConcept[];
}

export interface TheoryEntity extends Entity, Labels {
  readonly name: string;
  readonly kind: TheoryKind;
}

/** A decision not to merge what looks alike. */
export interface Refusal {
  readonly reason: string;
  readonly forms: readonly [Form, Form];
}

/** A decision of the curator that could not be carried out: its JSON path in the curator's file and why. */
export interface CurationProblem {
  readonly path: string;
  readonly reason: string;
}

/** A kind of entity: all of them, and which one the mention at an address (see `address.ts`) means. */
export interface Resolved<E extends Entity> {
  readonly all: readonly E[];
  readonly at: ReadonlyMap<string, E>;
  readonly refusals: readonly Refusal[];
  readonly problems: readonly CurationProblem[];
}

export interface ResolvedWorks extends Resolved<WorkEntity> {
  readonly versions: readonly Version[];
}

export interface Entities {
  readonly persons: Resolved<PersonEntity>;
  readonly institutions: Resolved<InstitutionEntity>;
  readonly works: ResolvedWorks;
  readonly venues: Resolved<VenueEntity>;
  readonly concepts: ResolvedConcepts;
  readonly theories: Resolved<TheoryEntity>;
}
