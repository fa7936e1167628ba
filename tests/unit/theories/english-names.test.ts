import { describe, expect, it } from 'vitest';
import { namesIn, reference } from './invented-article.ts';

describe('names of theories in English sentences', () => {
  it.each<[string, string]>([
    ['Lantern theory supplies the motive [2].', 'Lantern theory'],
    ['In her braided rivers theory [5], towns compete.', 'Braided rivers'],
    ["The metaphor of braided rivers is Putnam's own [4].", 'Braided rivers'],
    ["Our start is Marlow's metaphor of two-lane roads [4].", 'Two-lane roads'],
    ['We also borrow the notion of quiet ladders as Mahoney formulated it [10].', 'Quiet ladders'],
    ['Finally, layered consent in the sense of Keohane describes the setting [11].', 'Layered consent'],
    ['Marlow coined the expression braided consent for this [2].', 'Braided consent'],
    ['Sunstein speaks of "borrowed lanterns" in such towns [3].', 'Borrowed lanterns'],
    ['We apply the quiet ladder approach to towns [3].', 'Quiet ladder'],
  ])('%s → %s', (text, name) =>
    expect(namesIn(text).map((found) => found.replace(/ theory$/, ''))).toContain(name.replace(/ theory$/, '')),
  );

  it.each([
    'The theory was written for parliaments [3].',
    'This approach is common [3].',
    'The legal framework was amended twice [13].',
    'A ferry model was bought by the port [7].',
    'We compare two countries in the sense of George [12].',
    'Lantern theory supplies the motive.',
  ])('not of empty words, of plain things, nor without a source: %s', (text) => expect(namesIn(text)).toEqual([]));

  const marlow = { ...reference(1, 'Marlow, T.'), title: 'Braided Consent: A Tale of Towns' };

  it('are what the title of a cited work is, word for word', () => {
    expect(namesIn('Braided consent is old, but T. Marlow gave it a form [1].', [marlow])).toEqual(['Braided consent']);
    expect(namesIn('Braided consent is an old idea [1].', [marlow])).toEqual([]);
  });

  it('are what the text abbreviates, where it names whose it is', () => {
    expect(namesIn('Marlow writes of a braided consent discourse (BCD) in towns [1].', [reference(1, 'Marlow, T.')])).toContain(
      'Braided consent discourse',
    );
    expect(namesIn('Families get targeted social help (TSH) each year [1].', [marlow])).toEqual([]);
  });
});
