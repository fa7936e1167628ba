import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import { shown } from './shown.ts';

describe('entries copied from pages', () => {
  it.each([
    [
      'labels of links',
      'Akai, N. (2002). Reform and Growth. Journal of Urban Economics, 52(1), 93–108.CrossRefGoogle Scholar',
      {
        authors: 'Akai|N.',
        type: 'journal-article',
        language: 'en',
        year: 2002,
        title: 'Reform and Growth',
        container: 'Journal of Urban Economics',
        volume: '52',
        issue: '1',
        pages: '93-108',
      },
    ],
    [
      'a lost space',
      'Bard, P. Local Governance: A Perspective.Cambridge: MIT Press, 2008.',
      {
        authors: 'Bard|P.',
        type: 'book',
        language: 'en',
        year: 2008,
        title: 'Local Governance: A Perspective',
        publisher: 'MIT Press',
        place: 'Cambridge',
      },
    ],
    [
      'a question inside the title',
      'Abate, A. (2018). Autonomy, independence. To what extent can it be stretched? Politica Economica, 34(2), 195–206.',
      {
        authors: 'Abate|A.',
        type: 'journal-article',
        language: 'en',
        year: 2018,
        title: 'Autonomy, independence. To what extent can it be stretched?',
        container: 'Politica Economica',
        volume: '34',
        issue: '2',
        pages: '195-206',
      },
    ],
    [
      'a preprint',
      'Vas A. et al. Attention to all. arXiv preprint arXiv:1706.00000. 2017.',
      {
        authors: 'Vas|A.',
        type: 'journal-article',
        language: 'en',
        year: 2017,
        title: 'Attention to all',
        container: 'arXiv preprint arXiv:1706.00000',
      },
    ],
  ])('%s', (_, printed, fields) => {
    expect(shown(printed)).toEqual(fields);
  });
});

describe('confidence', () => {
  it('is low for a title that was cut badly and keeps an entry without one as left over', () => {
    const bad = parseReference('and Maler, and Ann Lind, eds. 2008. Extensible Markup. 5th ed.');
    expect(bad.confidence['title']).toBeLessThan(0.4);
    expect(parseReference('Trubin%20V.V.pdf https://example.org/a').leftover).not.toEqual([]);
    const good = parseReference('Орлов А. А. Право // Вестник. 2019. № 3. С. 4–9.');
    expect(good.confidence['title']).toBeGreaterThan(0.9);
  });
});

describe('acts and pages', () => {
  it.each([
    [
      'Қазақстан Республикасының Конституциясы: 1995 жыл 30 тамыз. // https://adilet.zan.kz/kaz/docs/K95',
      'Қазақстан Республикасының Конституциясы',
      1995,
    ],
    [
      'Қазақстан Республикасының «Сот туралы» Заңы. – 18.11.2015 ж. №410-V ҚРЗ. https://adilet.zan.kz/kaz/docs/Z15',
      'Қазақстан Республикасының «Сот туралы» Заңы',
      2015,
    ],
    ['Орлов Алмас Жұмабекұлы. [Электрондық ресурс] // https://example.kz/dosye/1079', 'Орлов Алмас Жұмабекұлы', null],
    ['Trubin%20V.V.pdf https://example.org/a', null, null],
  ])('%j has the title %j', (printed, title, year) => {
    const fields = shown(printed);
    expect(fields['title'] ?? null).toBe(title);
    expect(fields['year'] ?? null).toBe(year);
    expect(fields['authors']).toBeUndefined();
  });
});
