import { fitLines } from './fit-lines.ts';
import type { Size } from './layouts/layout.ts';
import type { NodeElement } from './to-elements.ts';

export const LABEL_SIZE = 11.5;
export const DOT = 13;
const LETTER_WIDTH = 6.6;
const LINE_HEIGHT = 14;
const LINE_LETTERS = 18;
const LINES = 3;
/** Names beyond this many would cover each other; the others appear when the reader comes nearer or points at the node. */
const MOST_NAMED = 30;

/** The name as it stands under the node, broken into lines by the number of letters, so that a worker can do it too. */
export const labelOf = ({ name }: NodeElement): string => fitLines(name.text, LINE_LETTERS, LINES, (text) => text.length);

/** The nodes beside the articles whose names are seen at once: those that touch most articles. */
export function namedAtOnce(nodes: readonly NodeElement[]): Set<string> {
  const others = nodes.filter(({ kind }) => kind !== 'ARTICLE');
  const candidates = others.length <= MOST_NAMED ? others : others.filter(({ size }) => size > 1);
  return new Set(
    candidates
      .toSorted((a, b) => b.size - a.size)
      .slice(0, MOST_NAMED)
      .map(({ id }) => id),
  );
}

/** Room that a node takes with its name under it. */
export function roomOf(node: NodeElement, named: boolean): Size {
  if (!named) return { width: DOT + 4, height: DOT + 4 };
  const lines = labelOf(node).split('\n');
  return {
    width: Math.max(DOT, ...lines.map(({ length }) => length * LETTER_WIDTH)) + 6,
    height: DOT + lines.length * LINE_HEIGHT + 6,
  };
}
