import type { Random } from './random.ts';
import type { Part, Segment } from './writers/parts.ts';

/** Letters that recognition takes for each other. */
const SLIPS: Readonly<Record<string, string>> = { а: 'a', о: 'o', с: 'c', е: 'e', р: 'p', a: 'а', o: 'о', l: '1', б: '6', і: 'i', н: 'п' };

const LONG: ReadonlySet<Segment['label']> = new Set(['title', 'container', 'titleEn']);

/** One slip of recognition in a long field, an address broken by a space, or a doubled space: at most one of each. */
export function withNoise(part: Part, random: Random): Part {
  const slip = random.chance(0.5);
  const broken = random.chance(0.5);
  const spaced = random.chance(0.5);
  return part.map((segment) => {
    if (slip && LONG.has(segment.label)) return { ...segment, value: segment.value ?? segment.text, text: slipIn(segment.text, random) };
    if (broken && segment.label === 'url')
      return { ...segment, value: segment.text, text: segment.text.replace(/\/(?=[^/]{3,60}$)/, '/ ') };
    if (spaced && segment.label === null) return { ...segment, text: segment.text.replace(' ', '  ') };
    return segment;
  });
}

function slipIn(text: string, random: Random): string {
  const at = random.whole(1, Math.max(1, text.length - 1));
  const letter = text.charAt(at);
  return `${text.slice(0, at)}${SLIPS[letter] ?? letter}${text.slice(at + 1)}`;
}
