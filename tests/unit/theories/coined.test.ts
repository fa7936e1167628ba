import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../ingest/extract/theories/cited-authors.ts';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';
import { body, namesIn, reference, useOf } from './invented-article.ts';

const titled = (title: string, titleEn: string | null = null, author = 'Saken, A.') => {
  const [family = '', given = null] = author.split(', ');
  return { ...reference(1), title, romanized: { authors: [{ family, given }], title: null, titleEn, year: null, doi: null, url: null } };
};

describe('a term that somebody coined', () => {
  it('is his own where only a part of it is a theory of its own', () => {
    const list = [titled('Тыныш конституционализм: соттар туралы', 'Quiet constitutionalism: on courts')];
    expect(namesIn('А. Сакен тыныш конституционализм туралы айтуды ұсынды [1].', list)).toEqual(['Quiet constitutionalism']);
  });

  it('may be quoted in the sentence after the one that names him', () => {
    const list = [{ ...reference(1, 'Brook, A.'), title: 'Eager Identity: A Handbook of Towns' }];
    const text = 'А. Бруктың пікірінше, қала сөйлейді. Бұл ойды ол «құлшынған бірегейлік» тұжырымдамасы деп атады [1].';
    expect(namesIn(text, list)).toEqual(['Eager identity']);
  });

  it.each<[string, string, string[]]>([
    ["Brook's diagnosis of coal lock-in is old. Things grow together, he argued [1].", 'Understanding Coal Lock-in', ['Coal lock-in']],
    ['Brook has called this arrangement a coal-bread ladder: nobody climbs it [1].', 'On Coal', ['Coal-bread ladder']],
    ['Brook has called this arrangement a complete failure: nobody climbs it [1].', 'On Coal', []],
    ['The farmers called this arrangement a coal-bread ladder: nobody climbs it [1].', 'On Coal', []],
    ['Coal lock-in is seen in the towns [1].', 'Understanding Coal Lock-in', []],
  ])('%s', (text, title, names) => expect(namesIn(text, [{ ...reference(1, 'Brook, A.'), title }])).toEqual(names));

  it('is one where the text says what it is', () => {
    const list = [reference(1, 'Brook, A.')];
    expect(namesIn('А. Брук показал, что символическая миграция, то есть переезд на словах, растет [1].', list)).toEqual([
      'Symbolic migration',
    ]);
    expect(namesIn('А. Брук показал, что символическая миграция растет [1].', list)).toEqual([]);
  });

  it('is not cut out of a quotation by the words that the dictionary has', () =>
    expect(namesIn('Ол «бәсекеге құлшынған мәдени саясат» деп жазды [1].', [reference(1, 'Brook, A.')])).toEqual([]));
});

describe('a quotation', () => {
  it.each<[string, string[]]>([
    ['Бурдьё кейін «Капитал нысандары» атты еңбегінде мұны ажыратты [1].', []],
    ['В книге «Формы капитала» П. Бурдьё это различил [1].', []],
    ['П. Бурдьё различил «формы капитала» [1].', ['Forms of capital']],
  ])('that is the title of a work is no theory: %s', (text, names) => expect(namesIn(text, [reference(1, 'Bourdieu, P.')])).toEqual(names));
});

describe('a short name', () => {
  it('is that of the theory that ends with it, where nothing else is cited for it', () => {
    const list = [reference(1, 'Moravcsik, A.')];
    const first = body('Либеральный межправительственный подход Э. Моравчика известен [1].');
    const paragraphs = [first, body('Теория межправительственного подхода тут видна.', 2)];
    const { uses } = findTheories(paragraphs, list);
    expect(uses.map(({ canonicalEn, mentions }) => [canonicalEn, mentions.length])).toEqual([['Liberal intergovernmentalism', 2]]);
  });
});

describe('those tied to a theory', () => {
  it('are no namesakes of whom the text may mean either', () => {
    const use = useOf('Cultural migration', [body('Гибсон «мәдени миграция» теориясын ұсынды [1].')], [reference(1, 'Petrov, P.')]);
    expect(use.thinkers).toEqual([]);
  });

  it.each([
    ['Hall, S.', 'Encoding/Decoding', 'Stuart Hall'],
    ['Hall, S. G. F.', 'Encoding/Decoding', 'Stephen G. F. Hall'],
    ['Becker, H. S.', 'On Towns', 'Howard S. Becker'],
    ['Becker, G. S.', 'On Towns', 'Gary S. Becker'],
    ['Becker, T.', 'On Towns', 'T. Becker'],
  ])('are the one of their namesakes whose initials and subject they are: %s, %s: %s', (author, title, name) =>
    expect(authorsOf({ ...reference(1, author), title }).map((cited) => cited.name)).toEqual([name]),
  );
});
