import { DATE, isoDate } from './dates.ts';
import { LINK_MARK, type Taken } from './marks.ts';

const LABELS = [
  'қаралған (?:күні|уақыты)',
  'қарау (?:күні|уақыты)',
  'қарал(?:ды|ған)',
  'өтініш(?: беру)? күні',
  'жүгін(?:ген|у) күні',
  'қол ?жеткізу күні',
  'дата (?:последнего )?(?:обращения|доступа|просмотра)',
  'проверено',
  'извлечено',
  'просмотрено',
  'data obrash?ch?eniya',
  '(?:last |date )?accessed(?: on)?',
  '(?:date of |last )access',
  'access(?:ed)? date',
  '(?:last )?(?:retrieved|viewed|visited|consulted|checked)(?: on)?',
  'cited',
].join('|');

const ACCESSED = new RegExp(
  String.raw`[([]?\s?(?<![\p{L}])(?:${LABELS})\s?[:–-]?\s?(${DATE})\s?(?:г(?:ода|\.)?|ж(?:ыл|\.)?|zh\.)?\s?[)\]]?(?:,? (?:from|от)(?= ))?\.?`,
  'iu',
);

/** Saves the long pattern for the entries that may have it. */
const HINT =
  /қара|өтін|жүгін|жеткіз|дата|проверено|извлечено|просмотрено|access|retrieved|viewed|visited|consulted|checked|cited|data obr/i;

/** Takes the day on which the page was read, printed with one of the usual labels. */
export function takeAccessed(text: string): Taken<string | null> {
  const match = HINT.test(text) ? ACCESSED.exec(text) : null;
  if (match === null) return { value: null, rest: text };
  return { value: isoDate(match[1] ?? ''), rest: text.slice(0, match.index) + LINK_MARK + text.slice(match.index + match[0].length) };
}
