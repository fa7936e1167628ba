import type { LineSpan } from '../../../schema/record/provenance.ts';
import type { JoinLines } from '../join-lines.ts';
import { labelOf, type Label } from '../labels.ts';
import { blocksOf, spanOf, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

export interface KeywordList {
  readonly list: readonly string[];
  readonly lines: LineSpan;
  readonly label: Label;
}

/** Splits at semicolons, else at commas outside brackets. */
export function splitKeywords(text: string): string[] {
  const separator = text.includes(';') ? /;/ : /,(?![^()]{0,60}\))/;
  return text
    .replace(/\.\s*$/, '')
    .split(separator)
    .map((word) =>
      word
        .trim()
        .replace(/^[-–—•]\s*/, '')
        .replace(/[.,;]{1,40}$/, ''),
    )
    .filter((word) => word !== '');
}

/** The keywords whose label stands on the first line; a list that ends in a comma or without a full stop may go on after a page break. */
export function readKeywords(lines: readonly Line[], join: JoinLines): KeywordList | null {
  const label = labelOf(lines[0]?.text ?? '');
  if (label === null) return null;
  const [own, next] = blocksOf(lines);
  if (own === undefined) return null;
  const texts = [label.rest, ...own.slice(1).map((line) => plainText(line.text))];
  const whole = join(texts);
  const following = next === undefined ? '' : join(next.map((line) => plainText(line.text)));
  const isCut = next !== undefined && (whole === '' || /[,;-]$/.test(whole) || (!whole.endsWith('.') && /^\p{Ll}/u.test(following)));
  return {
    list: splitKeywords(isCut ? join([whole, following]) : whole),
    lines: isCut ? [own[0].n, spanOf(next)[1]] : spanOf(own),
    label,
  };
}
