import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ReferenceFieldsSchema } from '../../../schema/record/reference.ts';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import { referenceLine } from '../../../ingest/extract/references/reference-line.ts';

const Result = z.strictObject({
  fields: z.strictObject({ ...ReferenceFieldsSchema.shape, titleEn: z.string().min(1).nullable() }),
  confidence: z.record(z.string(), z.number().min(0).max(1)),
  rule: z.string().regex(/^[a-z][a-z0-9.-]*@\d+$/),
  leftover: z.array(z.string()),
});

const SCRAPS = [
  'Иванов И.И.',
  'Smith, J. A., & ',
  'et al.',
  '(2020)',
  ', 2019.',
  ' // ',
  '. – ',
  ' / под ред. ',
  'In: ',
  '[Text]',
  '[The title]',
  '№ 4 (91)',
  'Vol. 11',
  '12(3):45-67',
  'С. 1–20',
  '434 p.',
  'М.: Наука',
  'New York',
  'https://example.kz/a-',
  'doi:10.1000/',
  '<',
  '>',
  '«',
  '»',
  '“',
  '”',
  '(',
  ')',
  '[',
  ']',
  'қаралған күні: 31.02.2020',
  '(In Russian)',
  'Ukaz № 5',
  'Заңы',
  'дис. ... канд. ',
  ' ',
  '\uD800',
  '\uDC00',
  '\u0000',
  '1'.repeat(50),
  'A. '.repeat(20),
  '20',
  '?',
  '!',
  'ИВАНОВ',
  'ed.',
  '2nd ed.',
];
const scraps = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('parseReference on any text', () => {
  it('gives one well-formed result and never throws', () => {
    fc.assert(
      fc.property(scraps, fc.constantFrom('native', 'romanized', 'single'), (text, list) => {
        expect(() => Result.parse(parseReference(text, { list }))).not.toThrow();
      }),
      { numRuns: 1500, seed: 20261124 },
    );
  });

  it('gives the same result for the same text', () => {
    fc.assert(
      fc.property(scraps, (text) => {
        expect(referenceLine(text)).toEqual(referenceLine(text));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each(
    [
      ...SCRAPS.map((scrap) => scrap.repeat(Math.ceil(10_000 / scrap.length))),
      'Word, '.repeat(2000),
      ', A. B. Ed.'.repeat(1000),
      ' : дис. '.repeat(1500),
      "A'a-".repeat(2500),
      '(А, Ред.'.repeat(1500),
      'М.: Наука, Дом, '.repeat(700),
      '. В Абв (сс. '.repeat(900),
      'edited by Ann Lee, '.repeat(600),
      '№. 1. '.repeat(1800),
    ].map((text) => ({ name: text.slice(0, 24), text })),
  )('reads 10 kB of $name… within a tenth of a second', ({ text }) => {
    expect(Math.min(...[1, 2, 3].map(() => timeOf(() => parseReference(text))))).toBeLessThan(100);
  });
});

const timeOf = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const ENTRIES = [
  'Орлов И.И., Белов П.А. Политика: опыт регионов // Вестник университета. – 2019. – Т. 12, № 3. – С. 45–58. – DOI: 10.1000/abc.5.',
  'Орлов, М. (2003). Дискурс (М. М. Беляева, Пер.; Т. 2). В Л. Ким (Ред.), Избранное (сс. 9–27). Весь Мир. https://example.kz/a-b',
  'Smith, J. A., & Doe, B. (2020). What works? Evidence. Journal of Policy, 14(1), 311-343. doi:10.1000/xyz',
  'Holm, Ann. 1968. “Weak Ties.” In Networks, edited by Nils Berg, 367–77. New York: Norton. Accessed July 3, 2019.',
  'Qazaqstan Respublikasynyn Zany [Law of the Republic] // https://adilet.zan.kz/kaz/docs/K95 (қаралған күні: 24.03.2025 ж.)',
];
const BIDI = ['\u202e', '\u2066', '\u200f', '\ud800', '\udfff', '\u0000', '\u2028', '\n', '\t'];

const mutated = fc
  .tuple(
    fc.constantFrom(...ENTRIES),
    fc.constantFrom(...ENTRIES),
    fc.constantFrom('cut', 'shuffle', 'repeat', 'bytes', 'marks', 'long'),
    fc.nat(),
    fc.nat(),
  )
  .map(([entry, other, how, first, second]) => {
    const at = first % entry.length;
    if (how === 'cut') return entry.slice(at, at + 1 + (second % entry.length));
    if (how === 'shuffle')
      return [...entry.split(' ').slice(at % 7), ...other.split(' ').toReversed(), ...entry.split(' ').slice(0, at % 7)].join(' ');
    if (how === 'repeat') return entry.slice(at).repeat(1 + (second % 9));
    if (how === 'bytes')
      return entry.slice(0, at) + String.fromCharCode(second % 65_536, first % 65_536, (first * 31) % 256) + entry.slice(at);
    if (how === 'marks') return entry.slice(0, at) + (BIDI[second % BIDI.length] ?? '') + entry.slice(at);
    return entry.slice(0, at) + (other[second % other.length] ?? '').repeat(300) + other.slice(second % other.length);
  });

describe('referenceLine on damaged entries', () => {
  it('gives one printable line for each of 10,000', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { type, ...line } = referenceLine(text);
        expect(JSON.stringify(line)).not.toContain('\n');
        expect(type === null ? line.title : typeof type).toBe(type === null ? null : 'string');
      }),
      { numRuns: 10_000, seed: 20261125 },
    );
  }, 60_000);

  it.each(['a', 'А', '.', '(', '«', '[', '/', '1', ' ', ',', ':', '–', '\ud800', '\u202e'])(
    'reads a megabyte of %j within a tenth of a second',
    (character) => {
      const text = character.repeat(1_000_000);
      expect(Math.min(...[1, 2, 3].map(() => timeOf(() => referenceLine(text))))).toBeLessThan(100);
    },
  );
});
