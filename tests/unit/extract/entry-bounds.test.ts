import { describe, expect, it } from 'vitest';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';
import type { Entry } from '../../../ingest/extract/lists/entry.ts';
import { beginsEntry, entryShape } from '../../../ingest/extract/lists/entry-shape.ts';
import { align, assign } from '../../../ingest/extract/lists/match-entries.ts';
import { mendByTwin } from '../../../ingest/extract/lists/mend-by-twin.ts';
import { splitEntries } from '../../../ingest/extract/lists/split-entries.ts';
import { unglue, unglueNamed } from '../../../ingest/extract/lists/unglue.ts';

const DATED = { authored: 1, dated: 1 };

describe('beginsEntry', () => {
  it.each([
    ['Nye J. Power. – 2004. – 357 p.', 'Weber M. Economy. – 1978.', false, true],
    ['Nye J. Power. – 2004.', 'United Nations. Cities. 2019.', false, true],
    ['Nye J. Power:', 'The Means to Success. – 2004.', true, false],
    ['Nye J. (2004). Power.', 'Journal of Power, 21(1), 22-37. https://doi.org/10.1/x', true, false],
    ['Nye J. Power. – 2004.', 'the means of it', false, false],
    ['Nye J. Power. URL: https://a.example/b', 'Doctrine of sport. https://c.example/d', true, true],
    ['Nye J. Power //', 'Journal of Power. – 2004.', false, false],
    ['Nye J. Power. – 2004. – Vol.', 'XII. – P. 3.', true, false],
    ['Nye J. Power. – 2004.', 'URL: https://a.example/b', true, false],
  ])('%s | %s', (before, line, apart, begins) => {
    expect(beginsEntry(entryShape(line), entryShape(before), apart, DATED)).toBe(begins);
  });
});

describe('unglue', () => {
  it.each([
    [
      ['1. Nye J. Power. – 2004. 2. Weber M. Economy. – 1978.', '3. Bell D.'],
      ['1. Nye J. Power. – 2004.', '2. Weber M. Economy. – 1978.', '3. Bell D.'],
    ],
    [
      ['1. Nye J. Power. – 2004. 2. Weber M.', '2. Weber M.'],
      ['1. Nye J. Power. – 2004. 2. Weber M.', '2. Weber M.'],
    ],
    [['1. A. 2. B. 3. C.'], ['1. A.', '2. B.', '3. C.']],
    [['1. Vol. 2. no. 5'], ['1. Vol. 2. no. 5']],
  ])('%j', (lines, parted) => {
    expect(unglue(numberLines(lines)).map(({ text }) => text)).toEqual(parted);
  });
});

describe('unglueNamed', () => {
  it.each([
    [
      'Nye J. S. Soft Power. – New York: PublicAffairs, 2004. – 191 p. Weber M. Economy and Society. – Berkeley, 1978.',
      ['Nye J. S. Soft Power. – New York: PublicAffairs, 2004. – 191 p.', 'Weber M. Economy and Society. – Berkeley, 1978.'],
    ],
    [
      'Grindle, M. (2007). Going Local. Princeton University Press. Manor, J. (1999). The Political Economy. The World Bank.',
      ['Grindle, M. (2007). Going Local. Princeton University Press.', 'Manor, J. (1999). The Political Economy. The World Bank.'],
    ],
    [
      'Орманова Л. Эфирдегі көрші / ред. Сәдірова Н. – Алтынсу: Береке, 2022. – 88 б.',
      ['Орманова Л. Эфирдегі көрші / ред. Сәдірова Н. – Алтынсу: Береке, 2022. – 88 б.'],
    ],
    [
      'Nye J. S. The Means to Success in World Politics (https://press.example.org/2004) Weber M. Economy. – 1978.',
      ['Nye J. S. The Means to Success in World Politics (https://press.example.org/2004) Weber M. Economy. – 1978.'],
    ],
  ])('%s', (text, parted) => {
    expect(unglueNamed({ n: 1, text }).map((line) => line.text)).toEqual(parted);
  });
});

const splitPrinted = (text: string) => {
  const lines = numberLines(text.split('\n'));
  return splitEntries(lines, joinerFor(lines)).entries.map(({ n, printed: whole }) => `${n} ${whole}`);
};

describe('splitEntries with lost marks', () => {
  it('counts an entry whose number is lost', () => {
    expect(splitPrinted('1. Nye J. Power. – 2004.\nWeber M. Economy. – 1978.\n3. Bell D. Model. – 2016.')).toEqual([
      '1 Nye J. Power. – 2004.',
      '2 Weber M. Economy. – 1978.',
      '3 Bell D. Model. – 2016.',
    ]);
  });

  it('counts an entry whose number is printed twice', () => {
    expect(splitPrinted('1. Nye J. Power. – 2004.\n1. Weber M. Economy. – 1978.\n3. Bell D. Model. – 2016.')).toEqual([
      '1 Nye J. Power. – 2004.',
      '2 Weber M. Economy. – 1978.',
      '3 Bell D. Model. – 2016.',
    ]);
  });

  it('keeps the dash that opens an area at a line’s start', () => {
    expect(splitPrinted('1. Nye J. Power. – 2004.\n2. Weber M. Economy.\n– Berkeley, 1978.')).toEqual([
      '1 Nye J. Power. – 2004.',
      '2 Weber M. Economy. – Berkeley, 1978.',
    ]);
  });
});

const entry = (n: number, printed: string): Entry => ({ n, printed, lines: [n, n], cut: false });

describe('splitEntries of a list without numbers', () => {
  it.each([
    [
      'short lines',
      'Parliament of the Republic (2024). On mass media: Law of the\nRepublic. Official Bulletin.\nDavison, W. P. (1983). The Third-Person\nEffect in Communication. Public Opinion\nQuarterly, 47(1), 1–15.\nFraser, N. (1990). Rethinking the Public Sphere.\nSocial Text, (25/26), 56–80.',
      [1, 3, 6],
    ],
    [
      'blank lines between',
      'Nye J. Soft Power:\nThe Means. – 2004.\n\nWeber M. Economy.\nBerkeley, 1978.\n\nBell D. End. – 1960.\n\nHall S. Codes. – 1980.\n\nKatz E. Uses. – 1973.',
      [1, 4, 7, 9, 11],
    ],
    [
      'a blank line inside',
      'Nye J. S. Soft Power: The Means //\n\nPolitics. – 2004. – No. 2.\nWeber M. Economy. – Berkeley, 1978.',
      [1, 4],
    ],
    ['a small particle in front', 'Nye J. S. Soft Power. – 2004.\nvan der Berg L. Dunes. – 1978.', [1, 2]],
  ])('%s', (_, text, starts) => {
    const lines = numberLines(text.split('\n'));
    expect(splitEntries(lines, joinerFor(lines)).entries.map((found) => found.lines[0])).toEqual(starts);
  });

  it('counts a list whose entries take many lines', () => {
    const rest = 'Nye J. S. Soft Power\nThe Means to Success\nin World Politics\nand elsewhere\n– 2004.';
    const lines = numberLines([1, 2, 3, 4].flatMap((n) => `${n}. ${rest}`.split('\n')));
    expect(splitEntries(lines, joinerFor(lines)).entries.map(({ n }) => n)).toEqual([1, 2, 3, 4]);
  });
});

describe('mendByTwin', () => {
  const join = joinerFor([]);
  const twins = [
    entry(1, 'Nye J. Soft Power: The Means to Success in World Politics. New York, 2004.'),
    entry(2, 'Weber M. Economy and Society. Berkeley, 1978.'),
  ];

  it('puts together what the twin has as one', () => {
    const pieces = [
      entry(1, 'Nye J. Soft Power. The Means to Success'),
      entry(2, 'World Politics. New York, 2004.'),
      entry(3, 'Weber M. Economy and Society. 1978.'),
    ];
    expect(mendByTwin(pieces, twins, join).map(({ n, printed }) => [n, printed])).toEqual([
      [1, 'Nye J. Soft Power. The Means to Success World Politics. New York, 2004.'],
      [2, 'Weber M. Economy and Society. 1978.'],
    ]);
  });

  it('leaves two works apart', () => {
    const apart = [
      entry(1, 'Nye J. Soft Power: The Means to Success in World Politics. 2004.'),
      entry(2, 'Weber M. Economy and Society. 1978.'),
    ];
    expect(mendByTwin(apart, twins, join)).toEqual(apart);
  });
});

describe('matching', () => {
  const scores = [
    [0.1, 0.9, 0],
    [0.2, 0, 0.1],
    [0.8, 0.1, 0],
  ];

  it('keeps the order', () => expect(align(scores, 3)).toEqual([1, null, null]));
  it('follows the looks in whatever order', () => expect(assign(scores)).toEqual([1, 2, 0]));
});
