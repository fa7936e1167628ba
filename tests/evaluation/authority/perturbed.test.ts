import { describe, expect, test } from 'vitest';
import { authorityOf } from '../../../ingest/authority/authority-of.ts';
import { resolveRecords } from '../../../ingest/resolve/resolve-records.ts';
import type { Authority } from '../../../schema/authority/authority.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import type { Name, Reference } from '../../../schema/record/reference.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { TRANSLITERATION_SCHEMES, type TransliterationSchemeName } from '../../../schema/text/transliteration-schemes.ts';
import { shippedRecord } from '../../support/shipped-record.ts';
import { pairwise } from './pairwise.ts';

const authority = (record: IssueRecord): Authority => authorityOf(record, resolveRecords([record]));

const record = await shippedRecord();
const whole = authority(record);

const withReferences = (change: (reference: Reference) => Reference): IssueRecord => ({
  ...record,
  articles: record.articles.map((article) => ({ ...article, references: article.references.map(change) })),
});

const initialOnly = ({ family, given }: Name): Name => ({ family, given: given === null ? null : `${given.charAt(0)}.` });

const withoutRomanized = (reference: Reference): Reference => ({ ...reference, romanized: null });

function romanizedAlone({ romanized, ...reference }: Reference): Reference {
  if (romanized === null || romanized.authors.length !== reference.authors.length) return { ...reference, romanized };
  return { ...reference, romanized: null, authors: romanized.authors, title: romanized.title ?? reference.title };
}

const withoutIdentifiers = ({ romanized, ...reference }: Reference): Reference => ({
  ...reference,
  doi: null,
  url: null,
  romanized: romanized === null ? null : { ...romanized, doi: null, url: null },
  printed: { native: reference.title, romanized: null },
});

const initials = ({ romanized, ...reference }: Reference): Reference => ({
  ...reference,
  authors: reference.authors.map(initialOnly),
  romanized: romanized === null ? null : { ...romanized, authors: romanized.authors.map(initialOnly) },
});

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** Every other reference in Latin letters only, by a scheme that its list did not use. */
const inScheme =
  (scheme: TransliterationSchemeName) =>
  (reference: Reference): Reference => {
    if (reference.n % 2 === 0 || !reference.authors.some(({ family }) => isCyrillic(family))) return reference;
    const authors = reference.authors.map(({ family, given }) => ({
      family: transliterate(family, scheme),
      given: given === null ? null : transliterate(given, scheme),
    }));
    return { ...reference, romanized: null, authors, title: transliterate(reference.title ?? '', scheme) };
  };

const LOOK_ALIKE: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', К: 'K', М: 'M', А: 'A' };

const slip = (text: string): string => text.replace(/[аеорсухКМА]/gu, (letter) => LOOK_ALIKE[letter] ?? letter);

/** Cyrillic names and titles with Latin letters in them, as a scan is read. */
const withLookAlikes = (reference: Reference): Reference => ({
  ...reference,
  authors: reference.authors.map((name) =>
    /[бгдёжзийлпфцчшщъыьэюяәғқңөұүһі]/u.test(name.family) ? { ...name, family: slip(name.family) } : name,
  ),
  title: reference.title !== null && reference.language !== 'en' ? slip(reference.title) : reference.title,
});

/** Family name first in the heads of every other article. */
const turned = (): IssueRecord => ({
  ...record,
  articles: record.articles.map((article) =>
    article.position % 2 === 0
      ? article
      : {
          ...article,
          authors: article.authors.map((author) => ({
            ...author,
            name: {
              kk: turn(author.name.kk),
              ru: turn(author.name.ru),
              en: turn(author.name.en),
            },
          })),
        },
  ),
});

const turn = (name: string | null): string | null => name?.split(' ').toReversed().join(' ') ?? null;

const withoutEnglishNames = (): IssueRecord => ({
  ...record,
  articles: record.articles.map((article) => ({
    ...article,
    authors: article.authors.map((author) => ({
      ...author,
      institutions: author.institutions.map((institution) => ({ ...institution, canonicalEn: null })),
    })),
  })),
});

type Change = [string, IssueRecord, { persons: number; works: number; institutions: number }];

const CHANGES: Change[] = [
  ['without the romanized lists', withReferences(withoutRomanized), { persons: 0.99, works: 1, institutions: 1 }],
  ['with the romanized lists alone', withReferences(romanizedAlone), { persons: 0.99, works: 1, institutions: 1 }],
  ['without any DOI, address or number', withReferences(withoutIdentifiers), { persons: 0.99, works: 1, institutions: 1 }],
  ['with one initial a cited author', withReferences(initials), { persons: 0.99, works: 1, institutions: 1 }],
  ...(Object.keys(TRANSLITERATION_SCHEMES) as TransliterationSchemeName[]).map((scheme): Change => [
    `with every other reference in ${scheme}`,
    withReferences(inScheme(scheme)),
    { persons: 0.99, works: 1, institutions: 1 },
  ]),
  ['with Latin letters in Cyrillic words', withReferences(withLookAlikes), { persons: 0.99, works: 1, institutions: 1 }],
  ['with family names first in every other head', turned(), { persons: 0.99, works: 1, institutions: 1 }],
  ['without English names of institutions', withoutEnglishNames(), { persons: 1, works: 1, institutions: 0.98 }],
];

describe('what is one in the shipped record is still one', () => {
  test.each(CHANGES)('%s', (name, changed, bars) => {
    const found = authority(changed);
    for (const kind of ['persons', 'works', 'institutions'] as const) {
      const { precision, recall, f1 } = pairwise(whole[kind], found[kind]);
      const figures = [precision, recall, f1].map((value) => value.toFixed(3)).join('  ');
      process.stdout.write(`${name.padEnd(52)}${kind.padEnd(14)}P, R, F1: ${figures}\n`);
      expect(f1).toBeGreaterThanOrEqual(bars[kind]);
    }
  });
});
