import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';
import { splitEntries } from '../../../ingest/extract/lists/split-entries.ts';
import { randomFrom } from '../references/random.ts';
import type { Layout, WrittenList } from './written-lists.ts';

const squashed = (entry: string): string => entry.replace(/[\s*<>-]+/gu, '').replace(/^\d+[.)]/, '');

/** Of the entries of some lists those read whole and alone, as F1; with the lists that lost some. */
export function scoreLayout(
  lists: readonly WrittenList[],
  layout: Layout,
): { readonly f1: number; readonly lost: ReadonlyMap<string, readonly string[]> } {
  let [right, read, wanted] = [0, 0, 0];
  const lost = new Map<string, string[]>();
  for (const [at, { name, entries }] of lists.entries()) {
    const lines = numberLines(layout(entries, randomFrom(at + 1)));
    const got = splitEntries(lines, joinerFor(lines)).entries.map(({ printed }) => squashed(printed));
    const found = new Set(got);
    const missed = entries.filter((entry) => !found.has(squashed(entry)));
    right += entries.length - missed.length;
    read += got.length;
    wanted += entries.length;
    if (missed.length > 0) lost.set(name, missed);
  }
  return { f1: (2 * right) / (read + wanted), lost };
}
