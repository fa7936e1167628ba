import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { TRANSLITERATION_SCHEMES } from '../../../schema/text/transliteration-schemes.ts';

const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

describe('transliterate', () => {
  it.each([
    ['bgn-pcgn-1947-ru', 'Ельцин Ёлкин Соловьёв Щукин', 'Yel’tsin Yëlkin Solov’yëv Shchukin'],
    ['bgn-pcgn-1979-kk', 'Әуезов Қаңтар Ғабит Ұлы Үміт', 'Äūezov Qangtar Ghabīt Uly Ümit'],
    ['iso-9-1995', 'Ющенко, Яковлев: съезд Қазақ', 'Ûŝenko, Âkovlev: sʺezd Ķazaķ'],
    ['gost-7.79-2000-b', 'Хлебников Цой эхо объём', 'Xlebnikov Czoj e`xo ob``yom'],
    ['bsi', 'Троцкий Объезд Съёмка', "Trotskii Ob''ezd S''emka"],
    ['ala-lc', 'Цветаева Юлия', 'T͡svetaeva I͡ulii͡a'],
    ['kazakh-latin-2021', 'Қазақстан Жаңа Ұлт Шығыс', 'Qazaqstan Jaña Ūlt Şyğys'],
  ] as const)('%s: %s', (scheme, cyrillic, latin) => {
    expect(transliterate(cyrillic, scheme)).toBe(latin);
  });

  it('keeps the case of a word in capitals', () => {
    expect(transliterate('ЩУКИН Щ.', 'bsi')).toBe('SHCHUKIN Shch.');
  });

  it.each(Object.keys(TRANSLITERATION_SCHEMES) as (keyof typeof TRANSLITERATION_SCHEMES)[])(
    '%s leaves no Kazakh or Russian letter',
    (scheme) => {
      expect(transliterate(ALPHABET, scheme)).not.toMatch(/\p{Script=Cyrillic}/u);
    },
  );

  it('leaves what is not Cyrillic as it is', () => {
    expect(transliterate('Putnam R., 1993 — №', 'ala-lc')).toBe('Putnam R., 1993 — №');
  });
});
