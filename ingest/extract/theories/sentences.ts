/** A sentence of a paragraph: its text and where it starts and ends there. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that doesn't end the sentence: initials and the usual abbreviations of the three languages. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{Lu}\p{Ll}?|т|б|ж|жж|г|гг|в|вв|с|р|п|см|ср|мыс|мәс|млн|млрд|др|пр|тб|тд|тп|ст|рис|табл|итд|i\.e|e\.g|al|etc|vs|p|pp|ed|eds|vol|no|dr|mr|mrs|st|cf|fig)$/u;

const END = /[.!?…]{1,6}[»”"’)\]]{0,3}(?:\s{0,3}\[[^[\]]{1,80}\]\.?)?\s{1,40}(?=[«“"'‘(*\-–—]?\s?[\p{Lu}\p{N}«“"])/gu;

/** A table printed as one line has no full stop; it is cut at a space, so that a sentence stays within sight. */
const LONGEST = 2_000;

function cutLong(sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  while (sentence.text.length - from > LONGEST) {
    const space = sentence.text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push({ text: sentence.text.slice(from, to), start: sentence.start + from, end: sentence.start + to });
    from = space > from ? to + 1 : to;
  }
  return [...pieces, { text: sentence.text.slice(from), start: sentence.start + from, end: sentence.end }];
}

/**
 * Splits a paragraph into sentences. An initial (Т. Адорно) or an abbreviation (т.б., et al.) doesn't end one,
 * and a citation printed after the full stop belongs to the sentence before it.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const slice = text.slice(start, end);
    const lead = slice.length - slice.trimStart().length;
    if (slice.trim() !== '') sentences.push({ text: slice.trim(), start: start + lead, end: start + slice.trimEnd().length });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const before = text.slice(Math.max(start, match.index - 12), match.index);
    if (match[0].startsWith('.') && ABBREVIATED.test(before)) continue;
    push(match.index + match[0].length);
  }
  push(text.length);
  return sentences.flatMap(cutLong);
}
