import { describe, expect, it } from 'vitest';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';
import type { Entry } from '../../../ingest/extract/lists/entry.ts';
import { pairEntries } from '../../../ingest/extract/lists/pair-entries.ts';
import { settleTwins } from '../../../ingest/extract/lists/settle-twins.ts';
import { findRestart, findUnheaded } from '../../../ingest/extract/lists/list-marks.ts';
import { splitEntries } from '../../../ingest/extract/lists/split-entries.ts';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';

const split = (text: string) => {
  const lines = numberLines(text.split('\n'));
  return splitEntries(lines, joinerFor(lines));
};
const shape = (text: string) => split(text).entries.map(({ n, printed, cut }) => [n, printed, cut]);

describe('splitEntries', () => {
  it.each([
    [
      'numbers with a full stop',
      '1. Nye J. Power. – 2004.\n2. Weber M. Economy. – 1978.',
      [
        [1, 'Nye J. Power. – 2004.', false],
        [2, 'Weber M. Economy. – 1978.', false],
      ],
    ],
    [
      'numbers with a bracket',
      '1) Nye J. Power.\n2) Weber M.',
      [
        [1, 'Nye J. Power.', false],
        [2, 'Weber M.', false],
      ],
    ],
    [
      'numbers in brackets',
      '[1] Nye J. Power.\n[2] Weber M.',
      [
        [1, 'Nye J. Power.', false],
        [2, 'Weber M.', false],
      ],
    ],
    [
      'a number without a space',
      '1.Най Дж.\n2.«Мәдениет туралы» Заң',
      [
        [1, 'Най Дж.', false],
        [2, '«Мәдениет туралы» Заң', false],
      ],
    ],
    [
      'a rest after a blank line and a lone dash',
      '1. Nye J. Power:\n\n-\n- The Means. – 2004.\n2. Weber M.',
      [
        [1, 'Nye J. Power: The Means. – 2004.', true],
        [2, 'Weber M.', false],
      ],
    ],
    [
      'a rest after a false bullet',
      '1. Hiring subsidies for low-\n\n- educated youths. – 2024.\n2. Low-educated youths.',
      [
        [1, 'Hiring subsidies for low-educated youths. – 2024.', true],
        [2, 'Low-educated youths.', false],
      ],
    ],
    [
      'a rest after a blank line',
      '1. Bell D. The China model.\n\nPrinceton: Princeton University Press.\n2. Guo B.',
      [
        [1, 'Bell D. The China model. Princeton: Princeton University Press.', true],
        [2, 'Guo B.', false],
      ],
    ],
    [
      'an address cut in two',
      '1. Convention, 1951. <https://normlex>.\n\n- ilo.org/dyn/f?p=1:NO (accessed 1 May).\n2. Guo B.',
      [
        [1, 'Convention, 1951. https://normlex.ilo.org/dyn/f?p=1:NO (accessed 1 May).', true],
        [2, 'Guo B.', false],
      ],
    ],
    [
      'a lone dash before a new entry cuts nothing',
      '7. OECD. – 2017.\n\n-\n8. OSCE. – 2021.',
      [
        [7, 'OECD. – 2017.', false],
        [8, 'OSCE. – 2021.', false],
      ],
    ],
    [
      'a wrapped line',
      '1. Nye J. Soft power and\nforeign policy. – 2011.\n2. Weber M.',
      [
        [1, 'Nye J. Soft power and foreign policy. – 2011.', false],
        [2, 'Weber M.', false],
      ],
    ],
    [
      'a volume at a line’s start is no number',
      '1. Nye J. Power. – Vol. 4. – No.\n12. – P. 3.\n2. Weber M.',
      [
        [1, 'Nye J. Power. – Vol. 4. – No. 12. – P. 3.', false],
        [2, 'Weber M.', false],
      ],
    ],
    [
      'bullets',
      '- Nye J. Power. – 2004.\n- Weber M. Economy. – 1978.',
      [
        [1, 'Nye J. Power. – 2004.', false],
        [2, 'Weber M. Economy. – 1978.', false],
      ],
    ],
    [
      'a false bullet among bullets',
      '- Nye J. Power and\n\n- foreign policy. – 2011.\n- Weber M. Economy. – 1978.',
      [
        [1, 'Nye J. Power and foreign policy. – 2011.', true],
        [2, 'Weber M. Economy. – 1978.', false],
      ],
    ],
    [
      'neither numbers nor bullets',
      'Nye, J. (2004). Soft power.\nWeber, M. (1978). Economy\nand society.',
      [
        [1, 'Nye, J. (2004). Soft power.', false],
        [2, 'Weber, M. (1978). Economy and society.', false],
      ],
    ],
  ])('%s', (_, text, entries) => {
    expect(shape(text)).toEqual(entries);
  });

  it('tells the lines of each entry', () => {
    expect(split('1. Nye J. Power:\n\n- The Means.\n2. Weber M.').entries.map(({ lines }) => lines)).toEqual([
      [1, 3],
      [4, 4],
    ]);
  });

  it('leaves what follows a finished list to nobody', () => {
    const { entries, unassigned } = split('1. Nye J. Power. – 2004.\n2. Weber M. – 1978.\n\nМақала редакцияға түсті');
    expect(entries).toHaveLength(2);
    expect(unassigned.map(({ n }) => n)).toEqual([4]);
  });

  it('sees a list without a heading by its dates', () => {
    const list = ['1. А. – 2001.', '2. Б. – 2002.', '3. В. – 2003.', '4. Г. – 2004.', '5. Д. – 2005.'];
    expect(findUnheaded(numberLines(['Қорытынды', '', ...list]))).toBe(2);
    expect(findUnheaded(numberLines([...list, '', 'Мәтін осыдан', 'әрі', 'қарай', 'жалғаса', 'береді.']))).toBeNull();
    expect(findUnheaded(numberLines(list.map((line) => line.replace(/\d{4}/, ''))))).toBeNull();
  });

  it('sees where the numbers begin anew', () => {
    const lines = numberLines('1. А\n2. Б\n3. В\n1. A\n2. B\n3. C'.split('\n'));
    expect(findRestart(lines)).toBe(3);
    expect(findRestart(lines.slice(0, 3))).toBeNull();
  });
});

const entry = (n: number, printed: string): Entry => ({ n, printed, lines: [n, n], cut: false });
const NATIVE = [
  entry(1, 'Патнэм Р. Чтобы демократия сработала. – М.: Ad Marginem, 1996.'),
  entry(2, '«Мәдениет туралы» Заңы. https://adilet.zan.kz/kaz/docs/Z060000207_'),
  entry(3, 'Лефевр А. Право на город // Логос. – 2008. – № 3.'),
];

describe('pairEntries', () => {
  it('pairs by number where the lists agree, even if two printings are unlike', () => {
    const twins = [
      entry(1, 'Putnam R. Making Democracy Work, 1993.'),
      entry(2, 'Law on Culture'),
      entry(3, 'Lefebvre H. Pravo na gorod // Logos. – 2008.'),
    ];
    expect(pairEntries(NATIVE, twins).map(({ native, romanized }) => [native?.n, romanized?.n])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('pairs by likeness where an entry is missing and the numbers are off', () => {
    const twins = [
      entry(1, '«Madeniet turaly» Zany. https://adilet.zan.kz/kaz/docs/Z060000207_'),
      entry(2, 'Lefebvre A. Pravo na gorod // Logos. – 2008. – No 3.'),
    ];
    expect(pairEntries(NATIVE, twins).map(({ native, romanized }) => [native?.n, romanized?.n])).toEqual([
      [1, undefined],
      [2, 1],
      [3, 2],
    ]);
  });

  it('keeps a romanized entry that has no twin', () => {
    const twins = [...NATIVE, entry(4, 'Nye J. Soft Power. – 2004.')];
    expect(pairEntries(NATIVE, twins).at(-1)).toMatchObject({ native: null, romanized: { n: 4 } });
  });
});

describe('settleTwins', () => {
  const fields = parseReference('Bergman J. (2021). Talk of the town. *Town*, 2(14), 3-9.').fields;
  it('takes the order of the romanized list where volume and issue are mirrored', () => {
    const settled = settleTwins({ ...fields, volume: '2', issue: '14' }, { ...fields, volume: '14', issue: '2' });
    expect(settled).toMatchObject({ fields: { volume: '14', issue: '2' }, swapped: true });
  });

  it('lets a fuller twin tell where the work appeared, but not when', () => {
    const settled = settleTwins(
      { ...fields, container: null, volume: null, year: null },
      { ...fields, container: 'Town', volume: '14', year: 2021 },
    );
    expect(settled.fields).toMatchObject({ container: 'Town', volume: '14', year: null });
    expect(settled.completed).toEqual(['container', 'volume']);
  });

  it('leaves a Cyrillic entry without romanized words', () => {
    const settled = settleTwins({ ...fields, title: 'Разговор', container: null }, { ...fields, container: 'Gorod' });
    expect(settled.fields.container).toBeNull();
  });
});
