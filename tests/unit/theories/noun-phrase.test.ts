import { describe, expect, it } from 'vitest';
import { isNounPhrase } from '../../../ingest/extract/theories/noun-phrase.ts';
import { abstract, body, namesIn, reference, useOf } from './invented-article.ts';

describe('the name of a theory in English', () => {
  it.each([
    ['braided rivers', true],
    ['two-level games of the valley', true],
    ['without rivers', true],
    ['river itself needs', false],
    ['neither rivers nor', false],
    ['levels of rivers and not of bridges only', false],
    ['rivers bridges valleys hills and lakes', false],
    ['of the', false],
  ])('%s: %s', (phrase, is) => expect(isNounPhrase(phrase)).toBe(is));

  it.each<[string, string[]]>([
    ['A. Brook proposed the concept of braided rivers [1].', ['Braided rivers']],
    ["A. Brook's concept of braided-flow adds that water parts [1].", ['Braided-flow']],
    ['A. Brook made it into a theory of rivers [1].', []],
    ['Irrigation is a theory of canals and not of rivers only [1].', []],
    ['The word river itself needs a theory [1].', []],
    ['Neither canals nor theory helped A. Brook [1].', []],
  ])('%s: %j', (text, names) => expect(namesIn(text, [reference(1, 'Brook, A.')])).toEqual(names));

  it.each<[string, string]>([
    ['Оның арна теориясы (braided canal theory) бойынша су бөлінеді [1].', 'Braided canal theory'],
    ['Так возникла речная теория, или, как её называют, braided canal theory [1].', 'Braided canal'],
  ])('stands beside the Cyrillic one: %s', (text, name) => expect(namesIn(text, [reference(1, 'Brook, A.')])).toEqual([name]));

  it('does not end where a mark of punctuation follows a word in -s', () => {
    const paragraphs = [abstract('We use the notion of “evening citizens”, the term of A. Brook.'), body('Nobody else does.')];
    expect(useOf('Evening citizens', paragraphs).asPrinted).toEqual(['evening citizens']);
  });
});
