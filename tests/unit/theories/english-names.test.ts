import { describe, expect, it } from 'vitest';
import { namesIn } from './invented-article.ts';

describe('names of theories in English sentences', () => {
  it.each<[string, string]>([
    ['Lantern theory supplies the motive [2].', 'Lantern theory'],
    ['In her braided rivers theory [5], towns compete.', 'Braided rivers'],
    ["The metaphor of braided rivers is Putnam's own [4].", 'Braided rivers'],
    ['We also borrow the notion of quiet ladders as Mahoney formulated it [10].', 'Quiet ladders'],
    ['Finally, layered consent in the sense of Keohane describes the setting [11].', 'Layered consent'],
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
});
