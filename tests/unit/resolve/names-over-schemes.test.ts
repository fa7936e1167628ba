import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../ingest/resolve/persons/compare-names.ts';
import { nameOfParts, nameOfText } from '../../../ingest/resolve/persons/person-name.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { TRANSLITERATION_SCHEMES, type TransliterationSchemeName } from '../../../schema/text/transliteration-schemes.ts';

const GIVEN =
  'Айгүл Әсел Болат Виктор Гүлнар Ғабит Дәурен Ерлан Ёлка Жұмабек Зарина Ильяс Ирина Игорь Кирилл Қуаныш Лев Мәди Нұрлан Олжас Өмір Пётр Руслан Санат Тимур Ұлан Үміт Фарид Харитон Цветана Чингиз Шолпан Эльвира Юлия Яна Іңкәр'.split(
    ' ',
  );
const FAMILY = 'Омаров Сәрсенова Жұмабаева Қасымбеков Әуезов Нұрмаганбетов Соловьёва Яковлева Ющенко Шәкәрім Тілеубай Өтеген'.split(' ');

const scheme = fc.constantFrom<TransliterationSchemeName[]>(...(Object.keys(TRANSLITERATION_SCHEMES) as TransliterationSchemeName[]));

describe('a name in any scheme', () => {
  it('agrees with its Cyrillic spelling, given name in full or as an initial, whichever stands first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY), scheme, (given, family, by) => {
        const native = nameOfText(`${given} ${family}`);
        const [latinGiven, latinFamily] = [transliterate(given, by), transliterate(family, by)];
        const initial = `${transliterate(given.charAt(0), by)}.`;
        for (const romanized of [
          nameOfParts(latinFamily, latinGiven),
          nameOfParts(latinFamily, initial),
          nameOfText(`${initial} ${latinFamily}`),
        ]) {
          expect(compareNames(native, romanized).kind).toBe('agree');
          expect(compareNames(romanized, native).kind).toBe('agree');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('does not agree with a name that begins with another consonant', () => {
    const consonants = ['Болат', 'Виктор', 'Дәурен', 'Лев', 'Мәди', 'Нұрлан', 'Пётр', 'Руслан', 'Тимур', 'Фарид'];
    fc.assert(
      fc.property(fc.constantFrom(...consonants), fc.constantFrom(...consonants), scheme, (one, other, by) => {
        fc.pre(one !== other && !(one === 'Пётр' && other === 'Фарид') && !(one === 'Фарид' && other === 'Пётр'));
        const initial = `${transliterate(other.charAt(0), by)}.`;
        expect(compareNames(nameOfText(`${one} Омаров`), nameOfParts(transliterate('Омаров', by), initial)).kind).toBe('contradict');
      }),
    );
  });
});
