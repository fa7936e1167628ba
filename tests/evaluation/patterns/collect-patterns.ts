import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** A regular expression literal with where it stands first. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `file:line` */
  readonly place: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function* literalsIn(node: unknown): Generator<{ source: string; flags: string; start: number }> {
  if (!isRecord(node)) return;
  const { regex, start } = node;
  if (isRecord(regex) && typeof regex['pattern'] === 'string' && typeof regex['flags'] === 'string' && typeof start === 'number')
    yield { source: regex['pattern'], flags: regex['flags'], start };
  for (const child of Object.values(node)) yield* literalsIn(child);
}

/** Every regular expression literal in the TypeScript files of some folders, each once. */
export async function collectPatterns(folders: readonly string[]): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  for (const folder of folders) {
    const names = await readdir(path.join(ROOT, folder), { recursive: true });
    for (const name of names.filter((file) => file.endsWith('.ts')).toSorted()) {
      const file = path.join(folder, name);
      const text = await readFile(path.join(ROOT, file), 'utf8');
      for (const { source, flags, start } of literalsIn(parseSync(file, text).program)) {
        const key = `/${source}/${flags}`;
        if (!found.has(key)) found.set(key, { source, flags, place: `${file}:${text.slice(0, start).split('\n').length}` });
      }
    }
  }
  return [...found.values()];
}

const ESCAPE = /\\[pP]\{[^}]*\}|\\.|\[|\]/gs;
const CLASSES: Readonly<Record<string, string>> = {
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '\\u0300',
  N: '0-9',
  Nd: '0-9',
  P: '.,;:!?',
  S: '+<>=',
  Cc: '\\x01',
  'Script=Cyrillic': 'а-яА-Я',
};

/** The pattern with a few letters for each class of thousands: the same repetitions over the same overlaps, and quickly checked. */
export function plainClasses(source: string): string {
  let inClass = false;
  return source.replace(ESCAPE, (token) => {
    if (token === '[' || token === ']') {
      inClass = token === '[';
      return token;
    }
    const name = token.match(/^\\[pP]\{(.*)\}$/)?.[1];
    if (name === undefined) return token;
    const letters = CLASSES[name] ?? 'A-Za-z';
    if (token.startsWith('\\P')) return inClass ? '\\x01-@' : `[^${letters}]`;
    return inClass ? letters : `[${letters}]`;
  });
}

/** Whether a repetition without an upper bound is in it; a pattern without one takes a bounded time for each place of a text. */
export const isUnbounded = (source: string): boolean => /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[(?:[^\]])*\]/g, 'c'));
