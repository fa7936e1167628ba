import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';

describe('mendHomoglyphs', () => {
  it.each([
    ['Kaзaxcтaн', 'Казахстан', 'Latin letters in a Cyrillic word'],
    ['Pоwеr', 'Power', 'Cyrillic letters in a Latin word'],
    ['Hұpлaн', 'Нұрлан', 'Kazakh'],
    ['кiтап', 'кітап', 'Latin i for the Kazakh one'],
    ['мəселе', 'мәселе', 'Latin schwa for the Kazakh letter'],
    ['Kөрсеткіш', 'Көрсеткіш', 'a capital'],
    ['CОVID', 'COVID', 'an acronym'],
    ['Астана-Capital', 'Астана-Capital', 'two words with a hyphen, each in its own script'],
    ['IT-сектор', 'IT-сектор', 'a Latin acronym before a hyphen'],

    ['Googleден', 'Googleден', 'a Latin name with a Kazakh ending: both scripts are meant'],
    ['', '', 'nothing'],
  ])('%s → %s (%s)', (printed, mended) => {
    expect(mendHomoglyphs(printed)).toBe(mended);
  });

  it('changes nothing in a word of one script', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'абвгәөұқіABCDz')), (letters) => {
        const word = letters.filter((letter) => /[а-яәөұқі]/u.test(letter)).join('');
        expect(mendHomoglyphs(word)).toBe(word);
      }),
    );
  });

  it('is at rest after one pass', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'асохkmавбwzКК')), (letters) => {
        const once = mendHomoglyphs(letters.join(''));
        expect(mendHomoglyphs(once)).toBe(once);
      }),
    );
  });
});
