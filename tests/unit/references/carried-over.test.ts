import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import type { ReferenceFields } from '../../../schema/record/reference.ts';

describe('kinds of entry met in an issue of another journal', () => {
  it.each<[string, Partial<ReferenceFields>]>([
    [
      'О недрах и землях : Закон Республики Казахстан от 3 мая 2001 года № 12-II. URL: https://adilet.zan.kz/rus/docs/Z1 (дата обращения: 02.10.2023).',
      { type: 'law', title: 'О недрах и землях', accessed: '2023-10-02' },
    ],
    [
      'Об утверждении программы «Өрлеу»: постановление Правительства Республики Казахстан от 5 июня 2019 г. № 99 [Электронный ресурс]. – URL: https://adilet.zan.kz/rus/docs/P99 (дата обращения: 03.09.2023).',
      { type: 'law', language: 'ru', title: 'Об утверждении программы «Өрлеу»' },
    ],
    [
      'Алтынсу қаласының саябақтары туралы: Қазақстан Республикасының 2013 жылғы 5 мамырдағы № 17-V Заңы // Әділет. – URL: https://adilet.zan.kz/kaz/docs/Z17',
      { type: 'law', title: 'Алтынсу қаласының саябақтары туралы' },
    ],
    [
      '«Алтынсу: өзен мен қала» бағдарламасы туралы: Қазақстан Республикасының 2013 жылғы 5 мамырдағы № 18-V Заңы // Әділет. – URL: https://adilet.zan.kz/kaz/docs/Z18',
      { type: 'law', title: '«Алтынсу: өзен мен қала» бағдарламасы туралы' },
    ],
    [
      'О садах: Закон Кыргызской Республики от 7 июня 2001 года № 12 // Нормативные акты Кыргызской Республики. – 2001. – № 3.',
      { type: 'law', title: 'О садах' },
    ],
    [
      'Об охране реки Алтынсу: соглашение между Правительством Республики Казахстан и Правительством Кыргызской Республики от 9 марта 1999 г.',
      { type: 'law', title: 'Об охране реки Алтынсу' },
    ],
    [
      'Научный центр «Река и время». Письма горожан: обзор за два года. – Бишкек: Алтынсу, 2024. – 48 с.',
      { corporateAuthor: 'Научный центр «Река и время»', title: 'Письма горожан: обзор за два года', authors: [] },
    ],
    [
      'Lane, A.B., 1971. Rivers, Roads and Trust. Theoretical Studies Towards a History of Towns. London: Oak Press.',
      { title: 'Rivers, Roads and Trust. Theoretical Studies Towards a History of Towns', publisher: 'Oak Press' },
    ],
    [
      'Сарбасов Е. Доверие в малых городах: опыт замера: дис. … д-ра философии (PhD). – Алматы: КазНУ, 2020. – 150 с.',
      { type: 'thesis', title: 'Доверие в малых городах: опыт замера', publisher: 'КазНУ', place: 'Алматы' },
    ],
    [
      'Lane, A. B. (1991). Rivers and states: The hydraulic thesis. Norton.',
      { type: 'book', title: 'Rivers and states: The hydraulic thesis' },
    ],
    [
      'UN-Habitat. Street Names: A Handbook. – Nairobi: UN-Habitat, 2018. – 72 p.',
      { type: 'report', corporateAuthor: 'UN-Habitat', title: 'Street Names: A Handbook', authors: [] },
    ],
    [
      'The Making of Custom (1985) Ed. by A. Stone, B. Field. Oxford: Oxford University Press, 320 p.',
      { title: 'The Making of Custom', corporateAuthor: null, publisher: 'Oxford University Press', place: 'Oxford' },
    ],
  ])('%s', (printed, fields) => expect(parseReference(printed).fields).toMatchObject(fields));
});
