import type { Language } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { boardHeading, contentsHeading } from '../headings.ts';
import type { JoinLines } from '../join-lines.ts';
import { labelOf } from '../labels.ts';
import type { Line } from '../line.ts';
import { readRows, type ContentsRow } from './contents-rows.ts';

/** One contents table. */
export interface ContentsTable {
  readonly language: Language;
  readonly lines: LineSpan;
  readonly rows: readonly ContentsRow[];
}

/** Where a table must end at the latest: the next one, an editorial board or the first abstract. */
const ends = (line: Line): boolean =>
  contentsHeading(line.text) !== null || boardHeading(line.text) !== null || labelOf(line.text)?.kind === 'abstract';

/** The contents tables of an issue, in print order; a table without a row is left out. */
export function readContents(lines: readonly Line[], isRunningHead: (text: string) => boolean, join: JoinLines): ContentsTable[] {
  return lines.flatMap((line, at) => {
    const language = contentsHeading(line.text);
    if (language === null) return [];
    const next = lines.findIndex((other, index) => index > at && ends(other));
    const rows = readRows(
      lines.slice(at + 1, next < 0 ? lines.length : next).filter((other) => !isRunningHead(other.text)),
      join,
    );
    const last = rows.at(-1);
    return last === undefined ? [] : [{ language, lines: [line.n, last.lines[1]], rows }];
  });
}
