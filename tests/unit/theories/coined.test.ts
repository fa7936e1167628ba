import { describe, expect, it } from 'vitest';
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

describe('those tied to a theory', () => {
  it('are no namesakes of whom the text may mean either', () => {
    const use = useOf('Cultural migration', [body('Гибсон «мәдени миграция» теориясын ұсынды [1].')], [reference(1, 'Petrov, P.')]);
    expect(use.thinkers).toEqual([]);
  });
});
