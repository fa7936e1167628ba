import type { Name } from '../../../../schema/record/reference.ts';

export const LABELS = [
  'author',
  'corporate',
  'editor',
  'year',
  'title',
  'titleEn',
  'container',
  'volume',
  'issue',
  'pages',
  'publisher',
  'place',
  'doi',
  'url',
  'accessed',
] as const;
export type Label = (typeof LABELS)[number];

/** A stretch of the printed entry: `label` is null for punctuation and words that no field holds. */
export interface Segment {
  readonly label: Label | null;
  readonly text: string;
  /** The field's value where it is not the text. */
  readonly value?: string;
  readonly name?: Name;
}
export type Part = readonly Segment[];

export const text = (printed: string): Part => (printed === '' ? [] : [{ label: null, text: printed }]);

export const field = (label: Label, printed: string | number | null, value?: string): Part =>
  printed === null ? [] : [{ label, text: String(printed), ...(value === undefined ? {} : { value }) }];

/** The part with something before and after it; nothing where the part is empty. */
export const around = (before: string, part: Part, after = ''): Part =>
  part.length === 0 ? [] : [...text(before), ...part, ...text(after)];

/** The parts that are not empty, with the delimiter between them. */
export const group = (delimiter: string, ...parts: readonly Part[]): Part =>
  parts
    .filter((part) => part.length > 0)
    .reduce<Part>((whole, part) => (whole.length === 0 ? part : [...whole, ...text(delimiter), ...part]), []);

/** Drops a full stop after another mark that ends a sentence, as typesetting does, and closes the entry. */
export function close(part: Part, ending = '.'): Part {
  let last = '';
  return [...part, ...text(ending)].map((segment) => {
    const doubled = segment.label === null && segment.text.startsWith('.') && /[.?!]$/.test(last);
    const printed = doubled ? segment.text.slice(1) : segment.text;
    if (printed !== '') last = printed;
    return { ...segment, text: printed };
  });
}

export const printOf = (part: Part): string => part.map((segment) => segment.text).join('');
