import type { Token } from './tokens.ts';

/** `Xx`, `X.`, `9999`: what a word looks like, with runs shortened. */
function shapeOf(text: string): string {
  if (/^https?:/.test(text)) return 'url';
  if (/^10\.\d{4}/.test(text)) return 'doi';
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return 'year';
  if (/^\d+$/.test(text)) return text.length > 4 ? '99999' : '9'.repeat(text.length);
  if (/^\p{Lu}$/u.test(text)) return 'X';
  if (/^\p{Lu}{2,}$/u.test(text)) return 'XX';
  if (/^\p{Lu}/u.test(text)) return 'Xx';
  if (/^\p{L}/u.test(text)) return 'x';
  return text;
}

/** Long words tell of the lists that a training text was made from: only their shape and ending are seen, but for every second token. */
const LONGEST_SURE_WORD = 4;

const wordOf = (token: Token | undefined): string => (token === undefined ? '∅' : token.text.toLowerCase());
const looksOf = (token: Token | undefined): string =>
  token === undefined ? '∅' : token.text.length <= LONGEST_SURE_WORD && !/\d/.test(token.text) ? wordOf(token) : shapeOf(token.text);

/**
 * What the tagger sees of each token: word, shape, neighbours, what was opened or passed before.
 *
 * @param hints the grammar's reading of each token, where the tagger is stacked upon it
 * @param showWord whether a long word itself is a feature; training hides some, so that endings and neighbours count too
 */
export function featuresOf(
  printed: string,
  tokens: readonly Token[],
  showWord: (at: number) => boolean = () => true,
  hints: readonly string[] = [],
): string[][] {
  let [quoted, bracket, slashes, passedYear] = [false, '', 0, 0];
  return tokens.map((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if ('“”«»"‘’'.includes(token.text)) quoted = '“«‘'.includes(token.text) || (token.text === '"' && !quoted);
    if ('(['.includes(token.text)) bracket = token.text;
    if (token.text === '/') slashes += before?.text === '/' && before.end === token.start ? 10 : 1;
    const shape = shapeOf(token.text);
    const state = `${bracket}${quoted ? 'q' : ''}${Math.min(slashes, 11)}${passedYear > 1 ? 'y' : ''}`;
    const looks = looksOf(token);
    const long = token.text.length > LONGEST_SURE_WORD;
    const features = [
      'bias',
      `l=${looks}`,
      `s=${shape}`,
      `st=${state}|${shape}`,
      `st=${state}|${looksOf(before)}`,
      `p1=${looksOf(before)}`,
      `p2=${looksOf(tokens[at - 2])}|${looksOf(before)}`,
      `p3=${looksOf(tokens[at - 3])}|${looksOf(tokens[at - 2])}|${looksOf(before)}`,
      `n1=${looksOf(after)}`,
      `n2=${looksOf(after)}|${looksOf(tokens[at + 2])}`,
      `p1s=${looksOf(before)}|${shape}`,
      `n1s=${shape}|${looksOf(after)}`,
      `pn=${looksOf(before)}|${shape}|${looksOf(after)}`,
      `p2s=${looksOf(tokens[at - 2])}|${looksOf(before)}|${shape}`,
      `n3=${looksOf(after)}|${looksOf(tokens[at + 2])}|${looksOf(tokens[at + 3])}`,
      `at=${Math.min(at, 4)}|${shape}`,
      `left=${Math.min(tokens.length - at, 4)}|${shape}`,
      `gap=${printed.charAt(token.start - 1) === ' ' ? 1 : 0}|${shape}`,
    ];
    if (long && showWord(at))
      features.push(
        `w=${wordOf(token)}`,
        `w1=${wordOf(before)}|${shape}`,
        `e=${wordOf(token).slice(-3)}`,
        `b=${wordOf(token).slice(0, 4)}`,
      );
    const hint = hints[at];
    if (hint !== undefined) features.push(`g=${hint}`, `gs=${hint}|${shape}`, `gn=${hints[at - 1]}|${hint}|${hints[at + 1]}`);
    if (')]'.includes(token.text)) bracket = '';
    if (shape === 'year') passedYear += 2;
    return features;
  });
}
