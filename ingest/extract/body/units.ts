import { blocksOf, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

/** What a line of a body is. */
export type UnitKind = 'text' | 'item' | 'table' | 'caption' | 'note' | 'footnote' | 'formula';

/** One line of the body with its kind; `opensBlock` says whether a blank line stands before. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  readonly line: number;
  readonly opensBlock: boolean;
}

const CAPTION =
  /^(?:\d{1,2}\s{0,5}-\s{0,5}(?:кесте|сурет|диаграмма|график|сызба)|(?:кесте|сурет|диаграмма|график|таблица|рисунок|рис\.|схема|table|figure|fig\.|diagram|chart)\s{0,5}№?\s{0,5}\d)/iu;
const NOTE = /^(?:дереккөз|ескертпе|ескерту|источник|примечание|source|note)s?\s{0,5}[:.–-]/iu;
const FOOTNOTE = /^\s*(?:\\?\*\s+\S|[¹²³⁴⁵⁶⁷⁸⁹]\s*\p{L})/u;
const ITEM = /^\s*(?:[-–—•]|\p{L}[)]|\d{1,2}\))\s+\S/u;
const FORMULA = /^\s*\$\$|^\s*\\\[/;
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;

function kindOf(text: string): UnitKind {
  if (text.includes('\t')) return 'table';
  if (FORMULA.test(text)) return 'formula';
  if (FOOTNOTE.test(text)) return 'footnote';
  const plain = plainText(text);
  if (CAPTION.test(plain)) return 'caption';
  if (NOTE.test(plain)) return 'note';
  if (/^<(?:ul|ol|table|tr)\b/i.test(text.trim())) return 'table';
  return ITEM.test(text) ? 'item' : 'text';
}

/** The lines of a body one by one; the cells of a table's row are parted by bars, tags are left out. */
export const unitsOf = (lines: readonly Line[]): Unit[] =>
  blocksOf(lines).flatMap((block) =>
    block.map((line, at) => ({
      kind: kindOf(line.text),
      text: plainText(line.text.replace(TAG, ' ').replaceAll('\t', ' | ')),
      line: line.n,
      opensBlock: at === 0,
    })),
  );
