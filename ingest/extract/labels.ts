import { distance } from 'fastest-levenshtein';
import type { Language } from '../../schema/record/language.ts';
import { mendHomoglyphs } from '../../schema/text/homoglyphs.ts';
import { plainText } from './plain-text.ts';

/** The word before an abstract, a keyword list or a funding statement. */
export interface Label {
  readonly kind: 'abstract' | 'keywords' | 'funding';
  readonly language: Language;
  /** As printed, without emphasis. */
  readonly printed: string;
  /** The usual spelling, where the label is printed otherwise. */
  readonly usual: string;
  /** What stands after it on the line, without emphasis. */
  readonly rest: string;
}

/** Labels further apart than this many lines do not stand in one head. */
export const MOST_LINES_BETWEEN = 80;

const LABELS: readonly (readonly [string, Label['kind'], Language])[] = [
  ['Аңдатпа', 'abstract', 'kk'],
  ['Түйіндеме', 'abstract', 'kk'],
  ['Аннотация', 'abstract', 'ru'],
  ['Резюме', 'abstract', 'ru'],
  ['Abstract', 'abstract', 'en'],
  ['Annotation', 'abstract', 'en'],
  ['Summary', 'abstract', 'en'],
  ['Түйін сөздер', 'keywords', 'kk'],
  ['Түйінді сөздер', 'keywords', 'kk'],
  ['Кілт сөздер', 'keywords', 'kk'],
  ['Кілттік сөздер', 'keywords', 'kk'],
  ['Негізгі сөздер', 'keywords', 'kk'],
  ['Ключевые слова', 'keywords', 'ru'],
  ['Keywords', 'keywords', 'en'],
  ['Key words', 'keywords', 'en'],
  ['Қаржыландыру', 'funding', 'kk'],
  ['Финансирование', 'funding', 'ru'],
  ['Информация о финансировании', 'funding', 'ru'],
  ['Funding', 'funding', 'en'],
  ['Funding information', 'funding', 'en'],
];

/** Slips of one letter in a short word, of two in a long one, are read over: Андатпа, Түйін создер. */
const slips = (word: string): number => (word.length >= 9 ? 2 : word.length >= 6 ? 1 : 0);

/** The label with which a line begins, or `null`. A label ends in a full stop, a colon or a dash, or fills its line. */
export function labelOf(line: string): Label | null {
  if (!/\p{L}/u.test(line.slice(0, 12))) return null;
  const text = plainText(line.slice(0, 80)).replace(/^[^\p{L}]+/u, '');
  const printed = text.match(/^\p{L}+(?: \p{L}+){0,2}(?=\s*(?:[.:–—]|$))/u)?.[0];
  if (printed === undefined) return null;
  const spelling = mendHomoglyphs(printed).toLowerCase();
  const near = LABELS.map(([word, kind, language]) => ({ word, kind, language, far: distance(word.toLowerCase(), spelling) }))
    .filter((label) => label.far <= slips(label.word))
    .sort((a, b) => a.far - b.far)[0];
  if (near === undefined) return null;
  const whole = plainText(line);
  const rest = whole.slice(whole.indexOf(printed) + printed.length).replace(/^\s*[.:–—]+\s*/, '');
  return { kind: near.kind, language: near.language, printed, usual: near.word, rest };
}
