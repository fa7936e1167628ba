import { generateReferences } from '../references/generate.ts';
import { randomFrom, type Random } from '../references/random.ts';
import { STYLES } from '../references/writers/styles.ts';

/** A list of references as it should be read, entry by entry. */
export interface WrittenList {
  readonly name: string;
  readonly entries: readonly string[];
}

const LISTS_OF_A_STYLE = 3;
const ENTRIES = 18;
const MIXED_LISTS = 8;

/** Invented lists, three of each style and some in which every style may stand; the same at every run. */
export function writeLists(): WrittenList[] {
  const written = generateReferences(STYLES.length * ENTRIES * LISTS_OF_A_STYLE, 41, 'held-out');
  const ofStyles = STYLES.flatMap((style) => {
    const own = written.filter((reference) => reference.style === style).map(({ printed }) => printed);
    return Array.from({ length: LISTS_OF_A_STYLE }, (_, at) => ({
      name: `${style} ${at + 1}`,
      entries: own.slice(at * ENTRIES, (at + 1) * ENTRIES),
    }));
  });
  const random = randomFrom(7);
  const mixed = Array.from({ length: MIXED_LISTS }, (_, at) => ({
    name: `mixed ${at + 1}`,
    entries: Array.from({ length: ENTRIES }, () => random.pick(written).printed),
  }));
  return [...ofStyles, ...mixed];
}

/** How the entries of a list are set on lines. */
export type Layout = (entries: readonly string[], random: Random) => string[];

const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

/** One entry in six is cut by something of the page. */
const cut = (lines: readonly string[], random: Random, between: readonly string[]): string[] => {
  if (!random.chance(1 / 6)) return [...lines];
  if (lines.length > 1) {
    const at = random.whole(1, lines.length - 1);
    return [...lines.slice(0, at), ...between, ...lines.slice(at)];
  }
  const [line = ''] = lines;
  const at = line.indexOf(' ', Math.floor(line.length * (0.3 + 0.4 * random.next())));
  return at < 0 ? [line] : [line.slice(0, at), ...between, line.slice(at + 1)];
};

const numbered = (entries: readonly string[], mark: (n: number) => string): string[] =>
  entries.map((entry, at) => `${mark(at + 1)}${entry}`);

/** One entry in seven runs on in the line of the entry before. */
const glueSome: Layout = (entries, random) =>
  entries.reduce<string[]>((lines, entry) => {
    const last = lines.at(-1);
    return last !== undefined && random.chance(0.15) ? [...lines.slice(0, -1), `${last} ${entry}`] : [...lines, entry];
  }, []);

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  'an entry a line': (entries) => [...entries],
  'an entry a line, page breaks': (entries, random) => entries.flatMap((entry) => cut([entry], random, [''])),
  'an entry a line, blanks between': (entries) => entries.flatMap((entry) => [entry, '']),
  'lines of 90': (entries) => entries.flatMap((entry) => wrap(entry, 90)),
  'lines of 60': (entries) => entries.flatMap((entry) => wrap(entry, 60)),
  'lines of 60, blanks between': (entries) => entries.flatMap((entry) => [...wrap(entry, 60), '']),
  'lines of 60, page breaks': (entries, random) => entries.flatMap((entry) => cut(wrap(entry, 60), random, [''])),
  'some in lines of 60': (entries, random) => entries.flatMap((entry) => (random.chance(0.5) ? wrap(entry, 60) : [entry])),
  'bullets, lines of 60': (entries) => numbered(entries, () => '- ').flatMap((entry) => wrap(entry, 60)),
  'bullets, page breaks': (entries, random) => numbered(entries, () => '• ').flatMap((entry) => cut([entry], random, ['', '-', ''])),
  'bullets, false ones at page breaks': (entries, random) =>
    numbered(entries, () => '- ').flatMap((entry) => {
      const [first = '', ...rest] = cut([entry], random, ['']).filter((line) => line !== '');
      return rest.length === 0 ? [first] : [first, '', ...rest.map((line) => `- ${line}`)];
    }),
  'numbers, lines of 60': (entries) => numbered(entries, (n) => `${n}. `).flatMap((entry) => wrap(entry, 60)),
  'numbers, page breaks': (entries, random) => numbered(entries, (n) => `${n}. `).flatMap((entry) => cut([entry], random, [''])),
  'numbers in brackets, some lost': (entries, random) =>
    entries.map((entry, at) => (at > 0 && random.chance(0.15) ? entry : `[${at + 1}] ${entry}`)),
  'numbers, some glued': (entries, random) =>
    glueSome(
      numbered(entries, (n) => `${n}. `),
      random,
    ),
  'some glued': glueSome,
};
