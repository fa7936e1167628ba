import { describe, expect, it } from 'vitest';
import { TheoryUseSchema } from '../../../schema/record/theory-use.ts';
import { namesIn, useOf, body } from './invented-article.ts';

describe('theories beyond the vocabulary', () => {
  it.each<[string, string]>([
    ['Ivers мен Holt ұсынған *lantern governance* тұжырымдамасы ауылда тексерілді [4].', 'Lantern governance'],
    ['«Есік пен терезе» (Door and Window) теориялары арқылы түсіндіруге болады [3].', 'Door and window'],
    ['«Есік» (open door) және «терезе» (wide window) теориялары бар [3].', 'Open door'],
    ['This phenomenon, known as “mirror capture”, is common [5].', 'Mirror capture'],
    ['Автор мұны «gadgetism» (құралшылдық) деп атайды [8].', 'Gadgetism'],
    ['Рента (loop-seeking) теориясының көрінісі бар. Оны Петров енгізген [9].', 'Loop-seeking'],
    ['Это теория «медленной волны» (slow wave), принятая в 1990-е [5].', 'Slow wave'],
    ['The theory of braided behavior is tested here [8].', 'Braided behavior'],
    ['The “quiet ladder” model of local reform was proposed later [2].', 'Quiet ladder'],
  ])('%s → %s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  it.each([
    'Ivers мен Holt ұсынған lantern governance тұжырымдамасы бар.',
    'The theory of braided behavior is tested here.',
    'Бұл online модель қолданылды [4].',
    'OECD тәсілі бойынша есептелді [7].',
    'The existing model of growth works [2].',
    'Ұлттық «жарық түн» теориясы туралы айтылды [3].',
  ])('not without a source, nor of empty words, nor without an English name: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  it('has the shape of a record', () => {
    const use = useOf('Braided behavior', [body('The theory of braided behavior is tested here [8].')]);
    expect(TheoryUseSchema.parse(use)).toEqual(use);
    expect(use).toMatchObject({ kind: 'theory', refs: [8], asPrinted: ['theory of braided behavior'] });
  });
});
