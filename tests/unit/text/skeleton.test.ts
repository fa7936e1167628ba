import { describe, expect, it } from 'vitest';
import { searchTermsOf, searchTextOf } from '../../../schema/text/search-text.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';

describe('skeleton', () => {
  it.each([
    ['Путнам', 'Putnam', 'Патнэм', 'Патнам'],
    ['Бурдье', 'Bourdieu', 'Бурдьё'],
    ['Гоббс', 'Hobbes', 'Хоббс'],
    ['Гидденс', 'Giddens'],
    ['Хабермас', 'Habermas', 'Габермас'],
    ['Мангейм', 'Mangeim'],
    ['Қасымбеков', 'Kassymbekov', 'Qasymbekov', 'Касимбеков'],
  ])('gives one key to %s, %s and the like', (...forms) => {
    expect([...new Set(forms.map(skeleton))]).toHaveLength(1);
  });

  it('does not depend on whether the word was folded before', () => {
    expect(skeleton('putnam')).toBe('ptnm');
    expect(skeleton('Путнам')).toBe('ptnm');
  });

  it('keeps the vowels of short words, since their consonants tell too little', () => {
    expect(skeleton('Най')).not.toBe(skeleton('Ни'));
    expect(skeleton('Ли')).toBe(skeleton('Lee'));
    expect(skeleton('Мид')).not.toBe(skeleton('Мод'));
  });

  it('rarely brings different family names together', () => {
    const families =
      'Путнам Вебер Маркс Грамши Бурдье Гидденс Хабермас Кастельс Флорида Адорно Хоркхаймер Маркузе Фуко Делёз Латур Беккер Шульц Олсон Норт Остром Скотт Тилли Тарроу Липсет Роккан Даль Сартори Линц Степан Инглхарт Вельцель Фукуяма Хантингтон Бжезинский Бауман Бек Луман Парсонс Мертон Гоффман Абдигалиева Амребаев Нысанбаев Кадыржанов Шайкемелев Бижанов Сагикызы Косиченко Нурмуратов Габитов Бурбаев Соловьева Шаукенова Дунаев Курганская'.split(
        ' ',
      );
    expect(new Set(families.map(skeleton)).size).toBe(families.length);
  });
});

describe('searchTextOf', () => {
  it('holds folded words and marked skeletons, each once', () => {
    expect(searchTextOf(['Роберт Патнам', 'Putnam R.', 'Путнам'])).toBe('robert patnam putnam r xrbrt xptnm');
  });

  it('is empty for nothing', () => {
    expect(searchTextOf([])).toBe('');
  });
});

describe('searchTermsOf', () => {
  it('asks for the tokens that a search text of another script holds', () => {
    const tokens = searchTextOf(['Robert D. Putnam']).split(' ');
    expect(searchTermsOf('Патнэм').skeletons.every((token) => tokens.includes(token))).toBe(true);
    expect(searchTermsOf('putnam').words.every((token) => tokens.includes(token))).toBe(true);
  });

  it('gives no skeleton to numbers and initials', () => {
    expect(searchTermsOf('№ 860, 2011 Р.')).toEqual({ words: ['no', '860', '2011', 'r'], skeletons: ['xna'] });
  });
});
