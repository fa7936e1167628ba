import { describe, expect, it } from 'vitest';
import { actNameOf } from '../../../ingest/resolve/works/act-name.ts';

describe('actNameOf', () => {
  it.each([
    ['Қазақстан Республикасының Конституциясы', 'constitution kazakhstan'],
    ['Конституция Республики Казахстан', 'constitution kazakhstan'],
    ['The Constitution of the Republic of Kazakhstan', 'constitution kazakhstan'],
    ['Konstitutsiia Respubliki Kazakhstan', 'constitution kazakhstan'],
    ['Konstitucija Respubliki Kazahstan', 'constitution kazakhstan'],
    ['Qazaqstan Respublikasynyn Konstitutsiiasy', 'constitution kazakhstan'],
    ['Конституция Кыргызской Республики', 'constitution kyrgyzstan'],
    ['Қазақстан Республикасының Қылмыстық кодексі', 'criminal code kazakhstan'],
    ['Уголовный кодекс РК', 'criminal code kazakhstan'],
    ['Criminal Code of the Republic of Kazakhstan', 'criminal code kazakhstan'],
    ['Қазақстан Республикасының Су кодексі', 'water code kazakhstan'],
    ['Водный кодекс Республики Казахстан', 'water code kazakhstan'],
    ['Еңбек кодексі Қазақстан Республикасының', 'labour code kazakhstan'],
    ['Трудовой кодекс Российской Федерации', 'labour code russia'],
    ['Tax Code of Ukraine', 'tax code ukraine'],
  ])('%s: %s', (title, name) => {
    expect(actNameOf(title)).toBe(name);
  });

  it.each([
    'Уголовно-процессуальный кодекс Республики Казахстан',
    'О внесении изменений в Конституцию Республики Казахстан',
    'Комментарий к Конституции Республики Казахстан',
    'Конституция',
    'Code of Kazakhstan',
    'Су туралы',
    '',
  ])('%s is no bare name of a constitution or code', (title) => {
    expect(actNameOf(title)).toBeNull();
  });
});
