import type { Line } from '../line.ts';
import { plainText } from '../plain-text.ts';
import { FOOT_LINE } from './journal-title.ts';

export interface IssueNumber {
  readonly year: number | null;
  readonly number: string | null;
  readonly wholeNumber: string | null;
  readonly line: number | null;
}

const SLASHED = /^(?:№\s{0,5})?(\d{1,2})\s{0,5}(?:\((\d{1,4})\))?\s{0,5}[/|]\s{0,5}((?:19|20)\d{2})$/u;
const YEAR_FIRST = /^((?:19|20)\d{2})\s{0,5}[/|,.]?\s{0,5}№\s{0,5}(\d{1,2})\s{0,5}(?:\((\d{1,4})\))?$/u;
const NUMBER_FIRST = /^№\s{0,5}(\d{1,2})\s{0,5}(?:\((\d{1,4})\))?\s{0,5},?\s{0,5}((?:19|20)\d{2})(?:\s{0,5}(?:ж|г|жыл|год)\.?)?$/u;

interface Found {
  readonly year: string | undefined;
  readonly number: string | undefined;
  readonly whole: string | undefined;
  readonly line: number;
}

function readLine(line: Line): Found | null {
  const text = plainText(line.text);
  const slashed = text.match(SLASHED);
  if (slashed !== null) return { number: slashed[1], whole: slashed[2], year: slashed[3], line: line.n };
  const yearFirst = text.match(YEAR_FIRST);
  if (yearFirst !== null) return { year: yearFirst[1], number: yearFirst[2], whole: yearFirst[3], line: line.n };
  const numberFirst = text.match(NUMBER_FIRST);
  if (numberFirst !== null) return { number: numberFirst[1], whole: numberFirst[2], year: numberFirst[3], line: line.n };
  const foot = text.match(FOOT_LINE);
  return foot === null ? null : { year: foot[2], number: foot[3], whole: foot[4], line: line.n };
}

/** Year and number of the issue, from cover, masthead or foot lines; the first that gives each holds. */
export function findIssueNumber(front: readonly Line[], all: readonly Line[]): IssueNumber {
  const found = [
    ...front.flatMap((line) => readLine(line) ?? []),
    ...all.flatMap((line) => (FOOT_LINE.test(plainText(line.text)) ? (readLine(line) ?? []) : [])),
  ];
  const year = found.find((entry) => entry.year !== undefined)?.year;
  return {
    year: year === undefined ? null : Number(year),
    number: found.find((entry) => entry.number !== undefined)?.number ?? null,
    wholeNumber: found.find((entry) => entry.whole !== undefined)?.whole ?? null,
    line: found[0]?.line ?? null,
  };
}
