import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('entries of a romanized list', () => {
  it.each([
    [
      'translation before the year',
      'Ediny reestr subyektov sformiruyut [A unified register will be formed] (2025). Kazinform. Available at: <https://www.inform.kz/ru/x> (accessed: 04.12.2025). (In Russian)',
      {
        type: 'news',
        language: 'ru',
        year: 2025,
        title: 'Ediny reestr subyektov sformiruyut',
        container: 'Kazinform',
        url: 'https://www.inform.kz/ru/x',
        accessed: '2025-12-04',
        titleEn: 'A unified register will be formed',
      },
    ],
    [
      'year after the authors',
      'Richter T. V., Maier M. (2020) Dialektika prosveshcheniya [Dialectic of Enlightenment]. Trans. from Germ. by M. Kuznetsova. Moscow: AST. (In Russian)',
      {
        authors: 'Richter|T. V.; Maier|M.',
        type: 'book',
        language: 'ru',
        editorsOrTranslators: ['M. Kuznetsova'],
        year: 2020,
        title: 'Dialektika prosveshcheniya',
        publisher: 'AST',
        place: 'Moscow',
        titleEn: 'Dialectic of Enlightenment',
      },
    ],
    [
      'commas between the parts',
      "Turdiev T.I. Gornye ledniki: ekonomicheskaya opasnost' [Mountain glaciers: economic danger], Vestnik KRSU, 2011, Vol. 11, No. 3, P. 60-64. [in Russian]",
      {
        authors: 'Turdiev|T.I.',
        type: 'journal-article',
        language: 'ru',
        year: 2011,
        title: "Gornye ledniki: ekonomicheskaya opasnost'",
        container: 'Vestnik KRSU',
        volume: '11',
        issue: '3',
        pages: '60-64',
        titleEn: 'Mountain glaciers: economic danger',
      },
    ],
    [
      'Kazakh title with a stray Cyrillic letter',
      'Nuryshева G.Zh. (2020). Otbasylardyn enbek naryghyna katysuy [Participation in the labour market]. KazNU Khabarshysy. Ekonomika seriyasy, 4(132), 112–124.',
      {
        authors: 'Nuryshева|G.Zh.',
        type: 'journal-article',
        language: 'kk',
        year: 2020,
        title: 'Otbasylardyn enbek naryghyna katysuy',
        container: 'KazNU Khabarshysy. Ekonomika seriyasy',
        volume: '4',
        issue: '132',
        pages: '112-124',
        titleEn: 'Participation in the labour market',
      },
    ],
    [
      'a decree as the work of a data base',
      'Adilet. (2021). Ukaz Prezidenta ot 18 avgusta 2021 goda № 639. Ob utverzhdenii Konceptcii [Decree of the President No. 639. On approval of the Concept] – (In Russian). <https://adilet.zan.kz/rus/docs/U2100000639>',
      {
        type: 'law',
        language: 'ru',
        corporateAuthor: 'Adilet',
        year: 2021,
        title: 'Ukaz Prezidenta ot 18 avgusta 2021 goda № 639. Ob utverzhdenii Konceptcii',
        url: 'https://adilet.zan.kz/rus/docs/U2100000639',
        titleEn: 'Decree of the President No. 639. On approval of the Concept',
      },
    ],
    [
      'organisation without a stop before the year',
      'United Nations Department of Social Affairs (2022) World report 2022. New York: United Nations. pp. 121-133.',
      {
        type: 'report',
        language: 'en',
        corporateAuthor: 'United Nations Department of Social Affairs',
        year: 2022,
        title: 'World report 2022',
        pages: '121-133',
        publisher: 'United Nations',
        place: 'New York',
      },
    ],
  ])('%s', (_, printed, fields) => {
    expect(shown(printed, 'romanized')).toEqual(fields);
  });
});
