import { describe, expect, it } from 'vitest';
import { acronymOf, isAcronymOf, lastingSound, nameSound } from '../../../ingest/resolve/institution-words.ts';

describe('nameSound', () => {
  it.each([
    ['С. Мұқанов атындағы Дала ұлттық университетінің', 'S. Mukanov Dala National University'],
    ['Дала мемлекеттік педагогикалық институты', 'Dala State Pedagogical Institute'],
    ['Степной государственный университет имени С. Муканова', 'S. Mukanov State University Stepnoi'],
    ['«Тұран» университетінің', 'Turan University'],
    ['The University of Tartu', 'Tartu University'],
    ['Қазақ Ұлттық Аграрлық Зерттеу Университеті', 'Kazakh National Agrarian Research University'],
    ['ҚР Үкіметі жанындағы Даланың стратегиялық зерттеулер институты', 'Dala Institute for Strategic Studies under the Government'],
    ['Институт стратегических исследований Дала при Правительстве', 'Dala Institute for Strategic Studies'],
    ['Казахский национальный университет имени аль-Фараби', 'Әл-Фараби атындағы Қазақ ұлттық университеті'],
    ['НАО «Университет Дала»', 'Дала университеті КеАҚ'],
    ['NJSC «Dala University»', 'Dala University'],
    ['Институт философии и политологии Дала КН МНВО РК', 'Dala Institute of Philosophy and Political Science'],
    ['Р. Тобылов атындағы Шығыстану институты', 'R. Tobylov Institute of Oriental Studies'],
    ['Дала университет имени академика Т. Тобылова', 'Т. Тобылов атындағы Дала университеті'],
  ])('%s is %s', (one, other) => {
    expect(nameSound(one)).not.toBe('');
    expect(nameSound(one)).toBe(nameSound(other));
  });

  it.each([
    ['Dala State University', 'Dala National University'],
    ['Dala University', 'Saryarka University'],
    ['University of Dala at Tobyl', 'University of Dala at Esil'],
    ['Astana International University', 'Astana IT University'],
    ['Қазақ ұлттық педагогикалық университеті', 'Қазақ ұлттық университеті'],
    ['Институт истории', 'Институт истории и этнологии'],
    ['Институт политики', 'Институт политологии'],
    ['Академия МВД', 'Академия МИД'],
  ])('%s is not %s', (one, other) => {
    expect(nameSound(one)).not.toBe(nameSound(other));
  });

  it.each(['University', 'А. Б.', '', '—'])('%j says too little', (name) => {
    expect(nameSound(name)).toBe('');
  });
});

const isShort = (text: string, name: string): boolean => {
  const short = acronymOf(text);
  return short !== null && isAcronymOf(short, name);
};

describe('acronyms', () => {
  it.each([
    ['АТУ', 'Алматы технологиялық университеті'],
    ['ҚазҰУ', 'Әл-Фараби атындағы Қазақ ұлттық университеті'],
    ['Әл-Фараби атындағы ҚазҰУ', 'Әл-Фараби атындағы Қазақ ұлттық университеті'],
    ['S. Mukanov DNU', 'S. Mukanov Dala National University'],
    ['KazISS under the President', 'Kazakhstan Institute for Strategic Studies under the President'],
  ])('%s is short for %s', (acronym, name) => {
    expect(isShort(acronym, name)).toBe(true);
  });

  it.each([
    ['АТУ', 'Алматы экономика университеті'],
    ['SDU', 'Dala State University'],
    ['Абай атындағы ҚазҰУ', 'Әл-Фараби атындағы Қазақ ұлттық университеті'],
  ])('%s is not short for %s', (acronym, name) => {
    expect(isShort(acronym, name)).toBe(false);
  });

  it.each(['Dala University', 'IT University', 'El Umiti'])('%s is no acronym', (text) => {
    expect(acronymOf(text)).toBeNull();
  });
});

describe('lastingSound', () => {
  it.each([
    ['Dala University Almaty', 'Дала университеті'],
    ['Т. Тобылов атындағы Дала мемлекеттік университеті', 'Т. Тобылов атындағы Дала өңірлік университеті'],
    ['T. Tobylov Dala State University', 'Дала университет имени Т. Тобылова'],
  ])('%s and %s, both in one city, agree', (one, other) => {
    expect(lastingSound(one, 'Almaty')).toBe(lastingSound(other, 'Almaty'));
  });

  it.each([
    ['Dala State University', 'Dala National University'],
    ['Т. Тобылов атындағы Дала университеті', 'Е. Есілов атындағы Дала университеті'],
    ['Т. Тобылов атындағы Дала университеті', 'Т. Тобылов атындағы Дала педагогикалық университеті'],
  ])('%s and %s do not', (one, other) => {
    expect(lastingSound(one, 'Almaty')).not.toBe(lastingSound(other, 'Almaty'));
  });

  it('says nothing where too little is left', () => {
    expect(lastingSound('Almaty University', 'Almaty')).toBe('');
  });
});
