import { describe, expect, test } from 'vitest';
import { chooseLanguage, MESSAGES } from '../../../web/src/messages/choose-language.ts';
import { localize } from '../../../web/src/messages/localized.ts';
import { spellingPlace } from '../../../web/src/messages/spelling-place.ts';
import { LANGUAGES } from '../../../web/src/state/view-state.ts';

const { kk, ru, en } = MESSAGES;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  [['ru-RU', 'en'], 'ru'],
  [['fr', 'kk-Cyrl-KZ'], 'kk'],
  [['EN-GB'], 'en'],
  [['fr', 'de'], 'en'],
  [[], 'en'],
])('a browser that asks for %j is spoken to in %s', (preferred, language) => {
  expect(chooseLanguage(preferred)).toBe(language);
});

test.each([
  [1, '1 связь', '1 link', '1 байланыс'],
  [2, '2 связи', '2 links', '2 байланыс'],
  [5, '5 связей', '5 links', '5 байланыс'],
  [11, '11 связей', '11 links', '11 байланыс'],
  [21, '21 связь', '21 links', '21 байланыс'],
])('%i agrees with its noun', (count, inRussian, inEnglish, inKazakh) => {
  expect(plain(ru.graphLabel(3, count))).toContain(inRussian);
  expect(plain(en.graphLabel(3, count))).toContain(inEnglish);
  expect(plain(kk.graphLabel(3, count))).toContain(inKazakh);
});

test('an article cited by one or by several', () => {
  expect([1, 2, 21].map((count) => plain(ru.citedBy(count)))).toEqual([
    'цитируется в 1 статье',
    'цитируется в 2 статьях',
    'цитируется в 21 статье',
  ]);
});

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];

describe('the words', () => {
  test.each(LANGUAGES)('in %s are all there', (language) => {
    expect(texts(MESSAGES[language]).filter((text) => text.trim() === '')).toEqual([]);
  });

  test('of the Kazakh and Russian pages are in Cyrillic, but for names of keys', () => {
    const latin = [...texts(kk), ...texts(ru)].filter((text) => /\p{Script=Latin}/u.test(text.replaceAll(/Enter|Esc/g, '')));
    expect(latin).toEqual([]);
  });

  test('have no Cyrillic on the English page', () => {
    expect(texts(en).filter((text) => /\p{Script=Cyrillic}/u.test(text))).toEqual([]);
  });
});

test('a missing title is taken from another language, which is told', () => {
  expect(localize({ kk: null, ru: 'Да', en: 'Yes' }, 'kk', '–')).toEqual({ text: 'Да', language: 'ru' });
  expect(localize({ kk: 'Иә', ru: null, en: null }, 'en', '–')).toEqual({ text: 'Иә', language: 'kk' });
  expect(localize({ kk: '', ru: null, en: null }, 'en', '–')).toEqual({ text: '–', language: null });
});

test.each([
  ['article 3, author 2', '3-мақала, 2-автор', 'статья 3, автор 2'],
  ['article 12, reference 104', '12-мақала, 104-дереккөз', 'статья 12, источник 104'],
  ['article 7, theory Social capital', '7-мақала, «Social capital» теориясы', 'статья 7, теория «Social capital»'],
  ['on the cover', null, null],
])('the place %s', (place, inKazakh, inRussian) => {
  expect([spellingPlace(place, kk), spellingPlace(place, ru)]).toEqual([inKazakh, inRussian]);
});
