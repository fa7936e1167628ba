import { markNumbers } from '../names.ts';

const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u;
const EMAIL_LABEL =
  /\*?\s{0,5}(?:e\s{0,5}[-.–]?\s{0,5}mail|электрон(?:дық|ная) (?:пошта|почта)|эл\. ?(?:пошта|почта)|пошта|почта)\s{0,5}:?\s{0,5}/giu;
const ORCID =
  /(?:orcid(?:\s{0,5}id)?(?:\s{0,5}[:–-])?\s{0,5}(?=\d|<?\s{0,5}(?:https?|www|orcid)))?(?:<?\s{0,5}(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dXХ])\s{0,5}>?/iu;
const MARK = /^\s{0,5}\*{0,4}\s{0,5}(?:([¹²³⁴⁵⁶⁷⁸⁹]+)|\^\{?(\d{1,2})\}?|<sup>(\d{1,2})<\/sup>|(\d{1,2})(?=\s{0,5}[\p{L}«"]))/u;

/** A value taken out of a line with what is left of the line. */
export interface Taken {
  readonly value: string | null;
  readonly rest: string;
}

/** An e-mail address, lower case only in its domain, with its label taken away. */
export function takeEmail(line: string): Taken {
  const value = line.match(EMAIL)?.[0] ?? null;
  if (value === null) return { value, rest: line };
  return {
    value: value.replace(/[.,;]{1,40}$/, ''),
    rest: line.replace(EMAIL_LABEL, ' ').replace(value, ' ').replace(/\\?\*/g, ' ').trim(),
  };
}

/** An ORCID, however its address is printed. */
export function takeOrcid(line: string): Taken {
  const found = line.match(ORCID);
  if (found === null) return { value: null, rest: line };
  return { value: (found[1] ?? '').toUpperCase().replace('Х', 'X'), rest: line.replace(found[0], ' ').trim() };
}

/** The number with which an affiliation begins, such as `²` or `^{1}`; a plain digit counts only where `plain` allows it. */
export function takeMark(line: string, plain: boolean): { readonly mark: number | null; readonly rest: string } {
  const found = line.match(MARK);
  const raised = found?.[1] ?? found?.[2] ?? found?.[3];
  const digits = raised ?? (plain ? found?.[4] : undefined);
  if (found === null || digits === undefined) return { mark: null, rest: line };
  return { mark: markNumbers(digits)[0] ?? null, rest: line.slice(found[0].length).trim() };
}

/** The last sign of an ORCID, by ISO 7064 MOD 11-2. */
export function hasOrcidCheck(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '');
  const total = Array.from(digits.slice(0, -1)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check));
}
