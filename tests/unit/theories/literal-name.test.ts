import { describe, expect, it } from 'vitest';
import { literalTerms } from '../../../ingest/extract/theories/literal-name.ts';
import { tokensOf } from '../../../ingest/extract/theories/tokens.ts';

const namesOf = (sentence: string, isRussian: boolean): string[] =>
  literalTerms(sentence, tokensOf(sentence), isRussian).map((term) => term.name);

const firstOf = (sentence: string) => literalTerms(sentence, tokensOf(sentence), false)[0];

describe('putting the name of a theory into English word by word', () => {
  it.each<[string, boolean, string]>([
    ['мәдени капиталдың', false, 'cultural capital'],
    ['«сұйық» қоғам', false, 'liquid society'],
    ['күнделікті қарсылықты', false, 'everyday resistance'],
    ['еңбек нарығының сегментациясын', false, 'labor market segmentation'],
    ['социального капитала', true, 'social capital'],
    ['ловушку бедности', true, 'poverty trap'],
    ['захват государства', true, 'state capture'],
    ['клиентелизмнің', false, 'clientelism'],
    ['пацифизма', true, 'pacifism'],
    ['тақырыптық талдау әдісі', false, 'thematic analysis'],
    ['cultural capital', false, 'cultural capital'],
  ])('%s → %s', (sentence, isRussian, name) => expect(namesOf(sentence, isRussian)).toContain(name));

  it('knows what a doctrine, a qualified term, a method and a mere analysis are', () => {
    expect(firstOf('плюрализм')).toMatchObject({ isDoctrine: true, isQualified: false });
    expect(firstOf('мәдени капитал')).toMatchObject({ isDoctrine: false, isQualified: true });
    expect(firstOf('контент-талдау')).toMatchObject({ isMethod: true, isGeneric: false });
    expect(firstOf('салыстырмалы талдау')).toMatchObject({ isMethod: false, isGeneric: true });
    expect(firstOf('механизм')).toBeUndefined();
  });
});
