import type { ArticleFact, FactSource, Reading } from '../../../schema/graph/properties.ts';
import type { Article } from '../../../schema/record/article.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import type { Provenance, ProvenanceMap } from '../../../schema/record/provenance.ts';
import type { Entities } from '../../resolve/entities.ts';
import { sha256 } from '../../../schema/graph/content-id.ts';
import { issueId } from '../../../schema/graph/issue-ids.ts';
import { canonicalJson } from './canonical-json.ts';

/** For a record that says nothing of where it was read: that much is known, and no more. */
const NO_PROVENANCE = { rule: 'record@1', confidence: 0.5 } as const;

const THOUSANDTHS = 1000;

/** Of a digest that stands on every fact: 64 bits tell any two records of a library apart. */
const HEX_DIGITS = 16;

/** Which mention means which entity, a line each: the curator's decisions change it, and with it what is loaded. */
const whoIsWho = ({ persons, institutions, works, venues, concepts, theories }: Entities): string =>
  [persons, institutions, works, venues, concepts, theories]
    .flatMap(({ at }) => [...at].map(([address, { id }]) => `${address} ${id}`))
    .toSorted()
    .join('\n');

/** The entry of the value that a JSON Pointer names, or of its nearest ancestor that has one. */
export function provenanceAt(map: ProvenanceMap, pointer: string): Provenance | null {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const own = map[path];
    if (own !== undefined) return own;
    if (path === '') return null;
  }
}

export interface FactOptions {
  /** Where the fact stands, if better known than by its provenance. */
  readonly line?: number | null;
  /** Confidence of the merge by which the fact came to this node. */
  readonly merge?: number;
}

/** Makes the properties that say where the facts of one record come from. */
export class FactSources {
  readonly issue: string;
  readonly record: string;
  readonly #map: ProvenanceMap;
  readonly #source: string;

  constructor(record: IssueRecord, entities: Entities) {
    this.issue = issueId(record);
    this.record = sha256(`${canonicalJson(record)}\n${whoIsWho(entities)}`).slice(0, HEX_DIGITS);
    this.#source = record.source.sha256.slice(0, HEX_DIGITS);
    this.#map = record.provenance;
  }

  #fact(provenance: Provenance | null, { line, merge = 1 }: FactOptions): FactSource {
    const { rule, confidence } = provenance ?? NO_PROVENANCE;
    return {
      source: this.#source,
      line: line ?? provenance?.lines[0] ?? null,
      rule,
      confidence: Math.round(confidence * merge * THOUSANDTHS) / THOUSANDTHS,
    };
  }

  /** A fact of the record's head. */
  ofRecord(pointer: string, options: FactOptions = {}): FactSource {
    return this.#fact(provenanceAt(this.#map, pointer), options);
  }

  /** A fact of an article; `pointer` is relative to it. */
  ofArticle(article: Article, pointer: string, options: FactOptions = {}): FactSource {
    return this.#fact(provenanceAt(article.provenance, pointer), {
      line: article.provenance[''] === undefined ? article.lines[0] : null,
      ...options,
    });
  }

  /** The same with the issue and the record, by which a later load finds it. */
  ofArticleIn(article: Article, pointer: string, options: FactOptions = {}): ArticleFact {
    return this.owned(this.ofArticle(article, pointer, options));
  }

  owned({ line, rule, confidence }: Reading): ArticleFact {
    return { line, rule, confidence, issue: this.issue, record: this.record };
  }
}
