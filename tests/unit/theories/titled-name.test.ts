import { describe, expect, it } from 'vitest';
import { titledName } from '../../../ingest/extract/theories/titled-name.ts';
import { tokensOf } from '../../../ingest/extract/theories/tokens.ts';
import { abstract, body, namesIn, reference, useOf } from './invented-article.ts';

const titled = (title: string) => ({ ...reference(1, 'Brook, A.'), title });

describe('the English name that the title of a cited work gives', () => {
  it.each<[string, string[], string, string | undefined]>([
    ['шекаралық коалициялар', ['border'], 'Border Coalitions: A Field Guide', 'border coalitions'],
    ['кумулятивной причинности', [], 'Rural Roads and Cumulative Causation', 'cumulative causation'],
    ['публичной сферы', ['public', 'sphere'], 'The Long Decline of the Public Sphere', 'public sphere'],
    ['интерсекциональности', [], 'Villages, Intersectionality, and Law', 'intersectionality'],
    ['ортақ жады', ['shared', 'memory'], 'Frames of Memory', undefined],
    ['қалалық тынышбайлық', [], 'Quiet Towns', undefined],
    ['базалық теория', ['grounded'], 'Constructing Grounded Theory', undefined],
    ['одақ коалициялары', [], 'The Advocacy Coalition Framework', undefined],
    ['желілік қоғамдастық', ['network', 'community'], 'The Village as a Network Community', 'network community'],
    ['өткен жолға тәуелділік', ['dependence'], 'Early Choice, Path Dependence, Late Cost; Path Dependence in Towns', 'path dependence'],
    ['центральная интеграция', [], 'Integration without a Centre: Notes', 'integration without a centre'],
    ['морали', ['moral'], 'Moral Panics of the North', undefined],
  ])('%s %j in «%s»: %s', (term, translations, title, name) =>
    expect(titledName(tokensOf(term), translations, [titled(title)])).toBe(name),
  );

  it.each<[string, string, string]>([
    ['Ж. Брук ұсынған шекаралық коалиция теориясы осында [1].', 'Frontier Coalition: Essays', 'Frontier coalition'],
    [
      'Новая экономическая теория лесной миграции известна [1].',
      'The New Economics of Forest Migration',
      'New economics of forest migration',
    ],
  ])('names what a theory word governs: %s', (text, title, name) => expect(namesIn(text, [titled(title)])).toEqual([name]));

  it('is no theory where only «within» stands by it', () =>
    expect(namesIn('Шекаралық коалиция шеңберінде жиын өтті [1].', [titled('Frontier Coalition')])).toEqual([]));
});

describe('a quoted term beside the author who is cited', () => {
  const list = [{ ...reference(1, 'Brook, A.'), title: 'The Emptying Out of the State: Notes' }];
  it.each<[string, string[]]>([
    ['А. Брук «іштен қуарған мемлекет» туралы ескертті [1].', ['Emptying out of the state']],
    ['А. Брук іштен қуарған мемлекет туралы ескертті [1].', []],
    ['«Іштен қуарған мемлекет» туралы айтылды [1].', []],
    ['А. Брук «ескі көпір» туралы ескертті [1].', []],
  ])('%s: %j', (text, names) => expect(namesIn(text, list)).toEqual(names));
});

describe('a term that the article has in two languages', () => {
  const work = { ...reference(1, 'Saken, A.'), title: 'Тыныш баспалдақ: ауыл туралы', romanized: null };
  const twin = { authors: [], title: null, titleEn: 'Quiet ladder: on a village', year: null, doi: null, url: null };
  const list = [{ ...work, romanized: { ...twin, authors: [{ family: 'Saken', given: 'A.' }] } }];

  it('has the English name of the title that it is', () => {
    expect(namesIn('А. Сакен «тыныш баспалдақ» ұғымын енгізді [1].', list)).toEqual(['Quiet ladder']);
    expect(namesIn('Бұл кезекті А. Сакен айтқан тыныш баспалдақ деп білеміз [1].', list)).toEqual(['Quiet ladder']);
    expect(namesIn('Ауылда тыныш баспалдақ бар [1].', list)).toEqual([]);
  });

  it('is a theory where its English name says so', () => {
    const school = {
      ...list[0],
      ...reference(1, 'Saken, A.'),
      title: 'Түркістан мектебі: шолу',
      romanized: { ...twin, titleEn: 'Turkistan School: a review' },
    };
    expect(namesIn('Бұл Түркістан мектебінің бағдарламасы еді [1].', [school])).toEqual(['Turkistan School']);
  });

  it('has the name that the English abstract puts in quotation marks where the other one does', () => {
    const paragraphs = [
      abstract('Мақалада «тыныш баспалдақ» ұғымы тексеріледі.'),
      abstract('The article tests the notion of “quiet ladder”.'),
      body('С. Омар «тыныш баспалдақ» ұғымын енгізді [1].'),
    ];
    expect(useOf('Quiet ladder', paragraphs, [reference(1, 'Omar, S.')])).toMatchObject({ refs: [1], role: 'central' });
  });
});
