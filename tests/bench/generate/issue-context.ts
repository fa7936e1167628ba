import type { ArticleFact, FactSource } from '../../../schema/graph/properties.ts';
import { sha256 } from '../../../schema/graph/content-id.ts';
import { RowSink } from '../../../ingest/load/rows/row-sink.ts';
import { idOf, type Form, type Person } from './entities.ts';
import { poolsOf, type GraphSize, type Pools } from './sizes.ts';

/** What the parts of one generated issue share. */
export interface IssueContext {
  readonly size: GraphSize;
  readonly pools: Pools;
  readonly sink: RowSink;
  readonly index: number;
  readonly issue: string;
  readonly year: number;
  /** Digests of the file that was read and of its record. */
  readonly source: string;
  readonly record: string;
  readonly fact: (line: number) => ArticleFact;
  readonly factOfWork: (line: number) => FactSource;
  /** Persons and institutions get their rows at the end, with every place that names them. */
  readonly persons: Map<string, { readonly person: Person; readonly forms: Form[] }>;
  readonly institutions: Map<number, Form[]>;
}

const FIRST_YEAR = 1990;
const ISSUES_A_YEAR = 60;

const reading = (line: number) => ({ line, rule: 'generated@1', confidence: 0.9 });

export function contextOf(size: GraphSize, index: number): IssueContext {
  const issue = idOf('issue', index);
  const source = sha256(`source ${index}`);
  const record = sha256(`record ${index}`).slice(0, 16);
  return {
    size,
    pools: poolsOf(size),
    sink: new RowSink(),
    index,
    issue,
    year: FIRST_YEAR + Math.floor(index / ISSUES_A_YEAR),
    record,
    source,
    fact: (line) => ({ ...reading(line), issue, record }),
    factOfWork: (line) => ({ ...reading(line), source: source.slice(0, 16) }),
    persons: new Map(),
    institutions: new Map(),
  };
}

/** Remembers that the issue prints this person's name at `place`. */
export function namePerson({ persons }: IssueContext, person: Person, place: string): void {
  const named = persons.get(person.id) ?? { person, forms: [] };
  named.forms.push({ text: person.printed, language: person.language, place });
  persons.set(person.id, named);
}
