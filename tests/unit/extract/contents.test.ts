import { describe, expect, it } from 'vitest';
import { alignContents, pageOf } from '../../../ingest/extract/front/align-contents.ts';
import { readContents } from '../../../ingest/extract/front/contents.ts';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';

const read = (text: string) => {
  const lines = numberLines(text.split('\n'));
  return readContents(lines, (line) => line.trim() === 'Дала & Заман', joinerFor(lines));
};

describe('readContents', () => {
  it.each([
    [
      'bold names on two lines',
      '**Айбар Тасболатов,\nНұргүл Сәдірова**\nАуыл кітапханасы 7',
      ['Айбар Тасболатов', 'Нұргүл Сәдірова'],
      'Ауыл кітапханасы',
      7,
    ],
    [
      'plain names',
      'Айбар Тасболатов, Нұргүл Сәдірова\nАуыл кітапханасы\nжәне сенім 7',
      ['Айбар Тасболатов', 'Нұргүл Сәдірова'],
      'Ауыл кітапханасы және сенім',
      7,
    ],
    [
      'plain names that go on',
      'Айбар Тасболатов,\nНұргүл Сәдірова\nАуыл кітапханасы 7',
      ['Айбар Тасболатов', 'Нұргүл Сәдірова'],
      'Ауыл кітапханасы',
      7,
    ],
    [
      'a plain name cut in two',
      'Айбар Тасболатов, Нұргүл\nСәдірова-Ахмет\nАуыл Кітапханасы 7',
      ['Айбар Тасболатов', 'Нұргүл Сәдірова-Ахмет'],
      'Ауыл Кітапханасы',
      7,
    ],
    ['dot leaders', 'Айбар Тасболатов\nАуыл кітапханасы . . . 76', ['Айбар Тасболатов'], 'Ауыл кітапханасы', 76],
    ['long leaders', 'Айбар Тасболатов\nАуыл кітапханасы ........ 76', ['Айбар Тасболатов'], 'Ауыл кітапханасы', 76],
    ['a full stop before the page', 'Aibar Tasbolatov\nRural Libraries. 138', ['Aibar Tasbolatov'], 'Rural Libraries', 138],
    ['the page alone on its line', 'Aibar Tasbolatov\nRural Libraries\n9', ['Aibar Tasbolatov'], 'Rural Libraries', 9],
    ['a hyphenated word', 'Айбар Тасболатов\nӘлеуметтік капи-\nтал 5', ['Айбар Тасболатов'], 'Әлеуметтік капитал', 5],
    [
      'a year at a line’s end',
      'Айбар Тасболатов\nДаму стратегиясы: 2050\nжәне одан кейін 12',
      ['Айбар Тасболатов'],
      'Даму стратегиясы: 2050 және одан кейін',
      12,
    ],
    ['a running head between', 'Айбар Тасболатов\nАуыл\nДала & Заман\nкітапханасы 5', ['Айбар Тасболатов'], 'Ауыл кітапханасы', 5],
  ])('%s', (_, rows, authors, title, page) => {
    const [table] = read(`МАЗМҰНЫ\n\nҚОҒАМ\n\n${rows}\n`);
    expect(table?.rows).toEqual([expect.objectContaining({ authors, title, page, section: 'ҚОҒАМ' })]);
  });

  it('keeps a hyphen that the word has elsewhere', () => {
    const [table] = read('өзін-өзі басқару\n\nМАЗМҰНЫ\n\nАйбар Тасболатов\nЖергілікті өзін-\nөзі басқару 5\n');
    expect(table?.rows[0]?.title).toBe('Жергілікті өзін-өзі басқару');
  });

  it('ends with the last page: what follows is no row', () => {
    const [table] = read('CONTENTS\n\nAibar Tasbolatov\nRural Libraries 7\n\nOffice: Main street, 4\n');
    expect(table?.rows).toHaveLength(1);
    expect(table?.lines).toEqual([1, 4]);
  });
});

describe('readContents over several rows', () => {
  it('takes a line alone before names for a section, in whatever letters', () => {
    const [table] = read(
      'CONTENTS\n\nRegional Studies\n\nAibar Tasbolatov\nRural Libraries 5\n\nHistory\n\n**Nurgul Sadirova**\nThe Steppe 9\n',
    );
    expect(table?.rows.map(({ section, authors }) => [section, authors])).toEqual([
      ['Regional Studies', ['Aibar Tasbolatov']],
      ['History', ['Nurgul Sadirova']],
    ]);
  });

  it('reads rows whose pages go down', () => {
    const [table] = read('CONTENTS\n\nAibar Tasbolatov\nRural Libraries 15\n\nNurgul Sadirova\nThe Steppe 9\n');
    expect(table?.rows.map(({ page }) => page)).toEqual([15, 9]);
  });
});

describe('alignContents', () => {
  it('brings rows together by page, whatever their order', () => {
    const tables = read(
      'МАЗМҰНЫ\n\nАйбар Тасболатов\nАуыл 5\n\nДәурен Қалмырза\nЭкран 19\n\nCONTENTS\n\nAibar Tasbolatov\nVillage 5\n\nDauren Kalmyrza\nScreen 19\n',
    );
    const shuffled = tables.map((table) => (table.language === 'en' ? { ...table, rows: table.rows.toReversed() } : table));
    expect(alignContents(shuffled).map((row) => [row.kk?.title, row.en?.title])).toEqual([
      ['Ауыл', 'Village'],
      ['Экран', 'Screen'],
    ]);
  });

  it('brings rows together by authors where a page is misprinted', () => {
    const rows = alignContents(
      read('МАЗМҰНЫ\n\nАйбар Тасболатов\nАуыл 5\n\nСОДЕРЖАНИЕ\n\nАйбар Тасболатов\nСело 5\n\nCONTENTS\n\nAibar Tasbolatov\nVillage 6\n'),
    );
    expect(rows).toHaveLength(1);
    expect(rows.map(pageOf)).toEqual([5]);
  });
});
