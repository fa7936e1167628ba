import type { Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

/** An ISSN where it is printed. */
export interface PrintedIssn {
  readonly issn: string;
  readonly line: number;
}

export interface Issns {
  readonly print: PrintedIssn | null;
  readonly online: PrintedIssn | null;
}

const ISSN = /ISSN\s{0,5}(?:[-:(]?\s{0,5}(?:print|online|p|e|l)\)?)?\s{0,5}:?\s{0,5}(\d{4})\s{0,5}[-–]\s{0,5}(\d{3}[\dXХ])/giu;
const ONLINE = /online|онлайн|электрон|\be-?issn|eISSN/iu;
const PRINT = /print|баспа|печат|\bp-?issn/iu;

/** Whether the last sign of an ISSN fits the others (ISO 3297). */
export function hasIssnCheck(issn: string): boolean {
  const signs = issn.replace('-', '');
  const total = Array.from(signs.slice(0, 7)).reduce((sum, digit, at) => sum + Number(digit) * (8 - at), 0);
  const check = (11 - (total % 11)) % 11;
  return signs.at(-1) === (check === 10 ? 'X' : String(check));
}

/** The ISSNs of a journal: those marked print and online, else the first is that of the print. */
export function findIssns(lines: readonly Line[]): Issns {
  const found = lines.flatMap((line) => {
    const text = plainText(line.text);
    return [...text.matchAll(ISSN)].map((match) => ({
      issn: `${match[1] ?? ''}-${(match[2] ?? '').toUpperCase().replace('Х', 'X')}`,
      line: line.n,
      kind: ONLINE.test(text) ? 'online' : PRINT.test(text) ? 'print' : null,
    }));
  });
  const online = found.find((entry) => entry.kind === 'online') ?? null;
  const print =
    found.find((entry) => entry.kind === 'print') ?? found.find((entry) => entry.kind === null && entry.issn !== online?.issn) ?? null;
  return { print, online };
}
