import { describe, expect, it } from 'vitest';
import { body, namesIn, reference, useOf } from './invented-article.ts';

describe('an instrument known by capitals', () => {
  it.each<[string, string[]]>([
    ['Сапа А. Брук ұсынған BRIDGEQ әдістемесі бойынша бағаланды [1].', ['BRIDGEQ']],
    ['Качество оценено по методике BRIDGEQ, которую создал А. Брук [1].', ['BRIDGEQ']],
    ['We use the Rural Bridges Index Network (RBINS) of A. Brook [1].', ['Rural Bridges Index Network']],
    ['We use the Rural Bridges Index Network (QXY) of A. Brook [1].', []],
    ['Качество оценено по методике BRIDGEQ [1].', []],
  ])('%s: %j', (text, names) => expect(namesIn(text, [reference(1, 'Brook, A.')])).toEqual(names));

  it('is a method where the text calls it one', () =>
    expect(useOf('BRIDGEQ', [body('А. Брук ұсынған BRIDGEQ әдістемесі қолданылды [1].')], [reference(1, 'Brook, A.')]).kind).toBe(
      'method',
    ));
});
