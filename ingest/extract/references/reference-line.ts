import type { ReferenceFields } from '../../../schema/record/reference.ts';
import { parseReference } from './parse-reference.ts';

/** The fields of one printed line, for the command line. An empty line has only nulls and empty lists. */
export type ReferenceLine = {
  readonly [Field in keyof ReferenceFields]: ReferenceFields[Field] | null;
} & {
  readonly titleEn: string | null;
  readonly confidence: Readonly<Record<string, number>>;
  readonly leftover: readonly string[];
};

/** `12. `, `[12] `, `12) `: a list number has at most three digits, so that a title may begin with a year. */
const LIST_NUMBER = /^\s*(?:\[\d{1,3}\]\.?\s*|\(\d{1,3}\)\s+|\d{1,3}[.)]\s+(?=\S))/;

const EMPTY: ReferenceLine = {
  type: null,
  language: null,
  authors: [],
  corporateAuthor: null,
  editorsOrTranslators: [],
  year: null,
  title: null,
  container: null,
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  place: null,
  doi: null,
  url: null,
  accessed: null,
  titleEn: null,
  confidence: {},
  leftover: [],
};

/** Reads one line of a reference list, with or without its list number. Never throws. */
export function referenceLine(printed: string): ReferenceLine {
  const entry = printed.slice(0, 8000).replace(LIST_NUMBER, '').trim();
  if (!/\p{L}/u.test(entry)) return EMPTY;
  const { fields, confidence, leftover } = parseReference(entry);
  return { ...fields, confidence, leftover };
}
