import { fold } from '../../../schema/text/fold.ts';
import type { Entry } from './entry.ts';

/** What two printings of one work have in common whatever their script. */
export interface EntryKey {
  readonly words: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly doi: string | null;
  readonly addresses: ReadonlySet<string>;
}

const DOI = /10\.\d{4,9}\/[^\s<>"]{1,200}/;
const ADDRESS = /https?:\/\/[^\s<>)\]]+/gi;
const BRACKETED = /\[[^[\]]{0,400}\]/g;

export function entryKey(entry: Entry): EntryKey {
  const plain = entry.printed.replaceAll('*', '');
  return {
    words: new Set(
      fold(plain.replace(ADDRESS, ' ').replace(BRACKETED, ' '))
        .split(' ')
        .filter((word) => word.length > 2 && !/^\d+$/.test(word)),
    ),
    years: new Set(plain.replace(ADDRESS, ' ').match(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/g) ?? []),
    doi:
      plain
        .match(DOI)?.[0]
        .toLowerCase()
        .replace(/[).,]{1,9}$/, '') ?? null,
    addresses: new Set((plain.match(ADDRESS) ?? []).map((address) => address.toLowerCase().replace(/[./]{1,9}$/, ''))),
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((item) => b.has(item)).length;

/** How surely two entries are one work, 0 to 1: shared words, with what a shared DOI, address or year adds. */
export function entryLikeness(a: EntryKey, b: EntryKey): number {
  if (a.doi !== null && a.doi === b.doi) return 1;
  const words = (2 * shared(a.words, b.words)) / Math.max(1, a.words.size + b.words.size);
  const address = shared(a.addresses, b.addresses) > 0 ? 0.5 : 0;
  const year = shared(a.years, b.years) > 0 ? 0.15 : 0;
  return Math.min(1, words + address + year);
}
