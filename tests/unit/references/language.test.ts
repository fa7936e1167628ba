import { describe, expect, it } from 'vitest';
import { titleLanguage } from '../../../ingest/extract/references/language.ts';

describe('titleLanguage', () => {
  it.each([
    ['Қазақстандағы еңбек нарығы', false, 'kk'],
    ['Заман туралы ой мен сана', false, 'kk'],
    ['Государственная политика в области культуры', false, 'ru'],
    ['Децентралізація в Україні', false, 'uk'],
    ['The variety of decentralization indexes', false, 'en'],
    ['Decentralization', false, 'en'],
    ['UN official website', false, 'en'],
    ['Kritik der zynischen Vernunft', false, 'de'],
    ["La distinction et la critique sociale du jugement dans l'histoire", false, 'fr'],
    ['Voprosy razvitiya kreativnoi ekonomiki v Respublike Kazakhstan', true, 'ru'],
    ['Kompleksnyi obzor po osuşestvleniu Pekinskoi deklaracii i platformy deistvi', false, 'ru'],
    ['Adiletti Kazakstannyn ekonomikalыk bagdary', true, 'kk'],
    ['Qazaqstan Respublikasyn äleumettik damytudyn 2030 jylğa deingi tüjyrymdamasy', false, 'kk'],
    ['Enbek zhane aleumettik korghau ministrligi', true, 'kk'],
  ])('%j (translated: %j) → %j', (title, translated, language) => {
    expect(titleLanguage(title, translated)).toBe(language);
  });
});
