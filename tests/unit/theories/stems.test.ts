import { describe, expect, it } from 'vitest';
import type { Language } from '../../../schema/record/language.ts';
import { labelKeys, textKeys } from '../../../ingest/extract/theories/stems.ts';

const agree = (label: string, printed: string, language: Language): boolean => {
  const keys = textKeys(printed);
  return labelKeys(label, language, true).some((key) => keys.includes(key));
};

describe('stems', () => {
  it.each<[Language, string, string]>([
    ['kk', 'күш', 'күштің'],
    ['kk', 'күш', 'күшті'],
    ['kk', 'күш', 'күшке'],
    ['kk', 'тап', 'таптарымыздың'],
    ['kk', 'тап', 'табы'],
    ['kk', 'құқық', 'құқығының'],
    ['kk', 'капитал', 'капиталдағы'],
    ['kk', 'капитал', 'капиталымен'],
    ['kk', 'индустриясы', 'индустриясының'],
    ['kk', 'индустриясы', 'индустриялар'],
    ['kk', 'неоинституционализм', 'неoинституционализмге'],
    ['kk', 'неоинституционализм', 'неoinституционализмнің'],
    ['ru', 'сила', 'силой'],
    ['ru', 'сила', 'сил'],
    ['ru', 'мягкая', 'мягкую'],
    ['ru', 'система', 'систем'],
    ['ru', 'концепция', 'концепций'],
    ['ru', 'государство', 'государством'],
    ['ru', 'класс', 'классе'],
    ['en', 'theory', 'theories'],
    ['en', 'modernization', 'Modernisation'],
    ['en', 'labor', 'labour'],
    ['en', 'Bourdieu', 'Bourdieu’s'],
    ['en', 'Poschl', 'Pöschl'],
  ])('%s: %s is printed as %s', (language, label, printed) => expect(agree(label, printed, language)).toBe(true));

  it.each<[Language, string, string]>([
    ['kk', 'күш', 'күшейту'],
    ['kk', 'сана', 'сан'],
    ['kk', 'тұжырымдама', 'тұжырым'],
    ['ru', 'сила', 'силос'],
    ['ru', 'класс', 'классификация'],
    ['en', 'power', 'powerful'],
    ['en', 'class', 'clan'],
  ])('%s: %s is not %s', (language, label, printed) => expect(agree(label, printed, language)).toBe(false));

  it('lets a Kazakh word inside a label stand in the genitive only', () => {
    const inside = labelKeys('кедейлік', 'kk', false);
    expect(textKeys('кедейліктің').some((key) => inside.includes(key))).toBe(true);
    expect(textKeys('кедейлікке').some((key) => inside.includes(key))).toBe(false);
  });
});
