import type { LineSpan } from '../../../schema/record/provenance.ts';
import { goesOn } from '../goes-on.ts';
import type { JoinLines } from '../join-lines.ts';
import { labelOf } from '../labels.ts';
import { blocksOf, spanOf, type Block, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

/** A passage of running text with its paragraphs. */
export interface Passage {
  readonly text: string;
  readonly paragraphs: readonly { readonly text: string; readonly lines: LineSpan }[];
  readonly lines: LineSpan;
}

/**
 * The abstract whose label stands on the first line.
 *
 * @param stops whether a block can no longer belong to it
 */
export function readAbstract(lines: readonly Line[], join: JoinLines, stops: (block: Block) => boolean): Passage | null {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  const label = labelOf(first.text);
  const blocks = blocksOf([{ n: first.n, text: label?.rest ?? first.text }, ...rest]);
  const stop = blocks.findIndex((block) => block[0].n !== first.n && stops(block));
  const own = stop < 0 ? blocks : blocks.slice(0, stop);
  const paragraphs: { text: string; lines: LineSpan }[] = [];
  for (const block of own) {
    const text = join(block.map((line) => plainText(line.text)));
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(last.text, text)) {
      last.text = join([last.text, text]);
      last.lines = [last.lines[0], spanOf(block)[1]];
    } else if (text !== '') {
      paragraphs.push({ text, lines: spanOf(block) });
    }
  }
  const head = paragraphs[0];
  if (head === undefined) return null;
  return {
    text: paragraphs.map((paragraph) => paragraph.text).join('\n'),
    paragraphs,
    lines: [head.lines[0], paragraphs.at(-1)?.lines[1] ?? head.lines[1]],
  };
}
