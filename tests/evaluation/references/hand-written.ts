import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ReferenceTypeSchema } from '../../../schema/record/reference.ts';
import type { GoldFields } from './generate.ts';

const MARK = /\{([a-z]) ([^}]+)\}/g;

/** One entry of `hand-written.txt` with what its marks say. */
export interface HandWritten {
  readonly style: string;
  readonly printed: string;
  readonly gold: GoldFields;
}

const LineSchema = z.tuple([z.string().min(1), ReferenceTypeSchema, z.string().length(2), z.string().min(1)]);

/** References that no writer of this folder made, with their values marked by hand. */
export function handWritten(): HandWritten[] {
  return readFileSync(new URL('hand-written.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [style, type, language, entry] = LineSchema.parse(line.split('\t'));
      const marks = [...entry.matchAll(MARK)].map(([, letter = '', value = '']) => ({ letter, value }));
      const value = (letter: string): string | null => marks.find((mark) => mark.letter === letter)?.value ?? null;
      const year = value('y');
      return {
        style,
        printed: entry.replace(MARK, '$2'),
        gold: {
          type,
          language,
          authors: marks.filter(({ letter }) => letter === 'a').map((mark) => ({ family: mark.value, given: null })),
          corporateAuthor: value('c'),
          editorsOrTranslators: [],
          year: year === null ? null : Number(year),
          title: value('t'),
          titleEn: value('x'),
          container: value('j'),
          volume: value('v'),
          issue: value('i'),
          pages: value('s')?.replace('–', '-') ?? null,
          publisher: value('p'),
          place: value('l'),
          doi: value('d'),
          url: value('u'),
          accessed: null,
        },
      };
    });
}
