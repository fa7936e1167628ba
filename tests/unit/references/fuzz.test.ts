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

  it.each([
    ...SCRAPS.map((scrap) => scrap.repeat(Math.ceil(10_000 / scrap.length))),
    'Word, '.repeat(2000),
    ', A. B. Ed.'.repeat(1000),
    ' : дис. '.repeat(1500),
    "A'a-".repeat(2500),
  ])('reads 10 kB of %j within a tenth of a second', (text) => {
    const start = performance.now();
    parseReference(text);
    expect(performance.now() - start).toBeLessThan(100);
  });
});
