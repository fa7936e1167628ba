import type { LineSpan } from '../../../schema/record/provenance.ts';
import { isNameLine, readNames } from '../names.ts';
import type { JoinLines } from '../join-lines.ts';
import { isBlank, type Line } from '../line.ts';
import { isUpperCase, plainText } from '../plain-text.ts';

/** A row of a contents table: whose article, under which title, on which page, in which section. */
export interface ContentsRow {
  readonly authors: readonly string[];
  readonly title: string;
  readonly page: number;
  readonly section: string | null;
  readonly lines: LineSpan;
}

/** A title's last line with its page: dot leaders, a full stop or mere spaces stand before the number. */
const PAGE = /^(.{0,400}?)(?:\s{0,5}(?:\.\s?|…|·){2,200}\s{0,5}|\.?\s{1,9})(\d{1,4})$/u;
/** Longer lines are no part of a contents table. */
const LONGEST = 300;
const BARE_PAGE = /^\d{1,4}$/;

const looksLikeYear = (page: number): boolean => page >= 1900 && page <= 2100;

const isText = (line: Line | undefined): boolean => line !== undefined && !isBlank(line);

const isBold = (line: Line): boolean => /^\s*\*\*/.test(line.text);

const textOf = (lines: readonly Line[]): string => lines.map((line) => plainText(line.text)).join(' ');

/** Parts the lines of one row into the names and the title: the bold lines, else those that are nothing but names, though a name may be cut in two. */
function partRow(lines: readonly Line[]): { names: readonly Line[]; title: readonly Line[] } {
  let bold = false;
  let inNames = true;
  const names: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const marks = line.text.match(/\*\*/g)?.length ?? 0;
    const isMarked = bold || isBold(line);
    bold = marks % 2 === 1 ? !bold : bold;
    const soFar = textOf(names);
    const goesOn = names.length > 0 && (/,\s*$/.test(soFar) || (!isNameLine(soFar) && isNameLine(textOf([...names, line]))));
    const opens = names.length === 0 && (isNameLine(line.text) || isNameLine(textOf(lines.slice(at, at + 2))));
    inNames &&= isMarked || goesOn || opens;
    if (!inNames) break;
    names.push(line);
  }
  return { names, title: lines.slice(names.length) };
}

function closeRow(lines: readonly Line[], title: string, page: number, section: string | null, join: JoinLines): ContentsRow | null {
  const { names, title: titleLines } = partRow(lines);
  const first = lines[0];
  const last = lines.at(-1);
  const text = join([...titleLines.slice(0, -1).map((line) => plainText(line.text)), title]);
  if (first === undefined || last === undefined || names.length === 0 || text === '') return null;
  return {
    authors: readNames(textOf(names)).map(({ name }) => name),
    title: text,
    page,
    section,
    lines: [first.n, last.n],
  };
}

/** Whether a line stands alone before the names of a row. */
function standsOver(lines: readonly Line[], at: number): boolean {
  if (isText(lines[at - 1]) || isText(lines[at + 1])) return false;
  const next = lines.slice(at + 1).find(isText);
  return next !== undefined && (isBold(next) || isNameLine(next.text));
}

/**
 * The rows of a contents table. A row ends with its page number; a lower page than that before must stand at a block's end.
 * A line in capitals or alone that stands before a row is the heading of a section.
 */
export function readRows(lines: readonly Line[], join: JoinLines): ContentsRow[] {
  const rows: ContentsRow[] = [];
  let open: Line[] = [];
  let section: string | null = null;
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const text = plainText(line.text);
    if (open.length === 0 && !/\d/.test(text) && (isUpperCase(text) || standsOver(lines, at))) {
      section = text;
      continue;
    }
    open.push(line);
    const found = text.length <= LONGEST ? text.match(PAGE) : null;
    const page = Number(found?.[2] ?? (BARE_PAGE.test(text) ? text : Number.NaN));
    if (Number.isNaN(page)) continue;
    const goesOn = isText(lines[at + 1]);
    if (goesOn && (looksLikeYear(page) || page < (rows.at(-1)?.page ?? 0))) continue;
    const row = closeRow(open, found?.[1] ?? '', page, section, join);
    if (row !== null) rows.push(row);
    open = [];
  }
  return rows;
}
