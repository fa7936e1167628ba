import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf } from '../../support/rows-of.ts';
import { IssueRecordSchema } from '../../../schema/record/issue-record.ts';
import { faultsOfRows } from '../../support/faults-of-rows.ts';
import { smallRecord } from '../../support/small-record.ts';

const ugly = fc.oneof(
  fc.constantFrom('—', '.', 'А.', '№', '中文', 'Smith', 'Putnam R. D.', 'Өтеген Ж.', "'", 'von', 'JS', 'constructor', '__proto__', '  x  '),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);

it('makes sound rows of any valid record, whatever the names and titles are', () => {
  fc.assert(
    fc.property(fc.array(ugly, { minLength: 12, maxLength: 12 }), fc.nat(11), (texts, start) => {
      let at = start;
      const next = (): string => texts[at++ % texts.length] ?? 'x';
      const record = smallRecord();
      for (const article of record.articles) {
        article.title = { kk: next(), ru: null, en: next() };
        article.keywords = { kk: [next(), next()], ru: [next()], en: [next(), next()] };
        for (const author of article.authors) {
          author.name = { kk: next(), ru: next(), en: null };
          author.variants = [next(), next()];
          for (const institution of author.institutions) Object.assign(institution, { asPrinted: next(), canonicalEn: null });
        }
        for (const reference of article.references) {
          Object.assign(reference, {
            title: next(),
            container: next(),
            url: next(),
            doi: null,
            authors: [{ family: next(), given: next() }],
          });
        }
        for (const theory of article.theories) Object.assign(theory, { canonicalEn: next(), thinkers: [next(), next()] });
      }
      expect(IssueRecordSchema.safeParse(record).success).toBe(true);
      expect(faultsOfRows(rowsOf(record))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
