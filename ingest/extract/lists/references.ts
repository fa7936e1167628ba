import type { Reference } from '../../../schema/record/reference.ts';
import { parseReference, type ParsedReference } from '../references/parse-reference.ts';
import type { Entry } from './entry.ts';
import { pairEntries, type EntryPair } from './pair-entries.ts';
import type { ListPair } from './reference-lists.ts';
import { settleTwins, type SettledFields } from './settle-twins.ts';

/** A reference of the record with all that was known when it was made. */
export interface ReadReference {
  readonly reference: Reference;
  readonly pair: EntryPair;
  readonly native: ParsedReference | null;
  readonly romanized: ParsedReference | null;
  /** What the twin changed. */
  readonly settled: Omit<SettledFields, 'fields'>;
}

const parse = (entry: Entry | null, list: 'native' | 'romanized' | 'single'): ParsedReference | null =>
  entry === null ? null : parseReference(entry.printed, { list });

/** The number under which a pair is kept; a romanized entry alone keeps its own where it is free. */
function numberPairs(pairs: readonly EntryPair[]): number[] {
  const taken = new Set(pairs.flatMap(({ native }) => (native === null ? [] : [native.n])));
  return pairs.map(({ native, romanized }) => {
    if (native !== null) return native.n;
    const own = romanized?.n ?? 0;
    const n = own > 0 && !taken.has(own) ? own : Math.max(0, ...taken) + 1;
    taken.add(n);
    return n;
  });
}

function readPair(pair: EntryPair, n: number, isSingle: boolean): ReadReference[] {
  const native = parse(pair.native, isSingle ? 'single' : 'native');
  const romanized = parse(pair.romanized, isSingle ? 'single' : 'romanized');
  const leading = native ?? romanized;
  if (leading === null) return [];
  const { titleEn: _titleEn, ...fields } = leading.fields;
  const settled = settleTwins(fields, native === null ? null : (romanized?.fields ?? null));
  const twin = romanized?.fields;
  const reference: Reference = {
    n,
    ...settled.fields,
    romanized:
      twin === undefined
        ? null
        : { authors: twin.authors, title: twin.title, titleEn: twin.titleEn, year: twin.year, doi: twin.doi, url: twin.url },
    printed: { native: pair.native?.printed ?? null, romanized: pair.romanized?.printed ?? null },
    lines: { native: pair.native?.lines ?? null, romanized: pair.romanized?.lines ?? null },
    cutByPageBreak: (pair.native?.cut ?? false) || (pair.romanized?.cut ?? false),
  };
  return [{ reference, pair, native, romanized, settled }];
}

/** The references of an article: one a number, from the native list where there is one, with the romanized twin. */
export function readReferences(lists: ListPair): ReadReference[] {
  const native = lists.native?.entries ?? [];
  const romanized = lists.romanized?.entries ?? [];
  const isSingle = native.length === 0 || romanized.length === 0;
  const pairs = pairEntries(native, romanized);
  const numbers = numberPairs(pairs);
  return pairs.flatMap((pair, at) => readPair(pair, numbers[at] ?? at + 1, isSingle)).sort((a, b) => a.reference.n - b.reference.n);
}
