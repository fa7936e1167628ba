import { describe, expect, it } from 'vitest';
import { readBoards } from '../../../ingest/extract/front/editorial-board.ts';
import { findIssns, hasIssnCheck } from '../../../ingest/extract/front/issn.ts';
import { findIssueNumber } from '../../../ingest/extract/front/issue-number.ts';
import { findJournalTitle } from '../../../ingest/extract/front/journal-title.ts';
import { findPublisher } from '../../../ingest/extract/front/publisher.ts';
import { joinerFor } from '../../../ingest/extract/join-lines.ts';
import { numberLines } from '../../../ingest/extract/line.ts';
import { findPageHeads } from '../../../ingest/extract/page-heads.ts';
import { runningHeadTest } from '../../../ingest/extract/running-heads.ts';

const linesOf = (text: string) => numberLines(text.split('\n'));

describe('ISSN', () => {
  it.each([
    ['ISSN 2999-1234 (print)\nISSN 2999-5671 (online)', '2999-1234', '2999-5671'],
    ['ISSN 2999-5671 (online)\nISSN 2999-1234 (print)', '2999-1234', '2999-5671'],
    ['ISSN 2999 – 1234', '2999-1234', null],
    ['ISSN (Online): 2999-5671', null, '2999-5671'],
    ['Индекс 74007', null, null],
  ])('%j', (text, print, online) => {
    const found = findIssns(linesOf(text));
    expect([found.print?.issn ?? null, found.online?.issn ?? null]).toEqual([print, online]);
  });

  it('checks the last digit', () => {
    expect(hasIssnCheck('2999-1234')).toBe(true);
    expect(hasIssnCheck('2999-1235')).toBe(false);
    expect(hasIssnCheck('2434-561X')).toBe(true);
  });
});

describe('findIssueNumber', () => {
  it.each([
    ['2/2027', 2027, '2', null],
    ['№ 3 (41) 2024', 2024, '3', '41'],
    ['2024, № 3 (41)', 2024, '3', '41'],
    ['ISSN 2999 - 1234, ДАЛА ЖӘНЕ ЗАМАН, 2027, № 2 (7)', 2027, '2', '7'],
    ['2/2027\nISSN 2999 - 1234, ДАЛА ЖӘНЕ ЗАМАН, 2027, № 2 (7)', 2027, '2', '7'],
    ['1/12 бөлігі', null, null, null],
  ])('%j', (text, year, number, wholeNumber) => {
    expect(findIssueNumber(linesOf(text), linesOf(text))).toMatchObject({ year, number, wholeNumber });
  });
});

describe('findJournalTitle', () => {
  it('is the line that stands alone most often', () => {
    const front = linesOf('Орталық\n\nДала & Заман\n\nҒЫЛЫМИ ЖУРНАЛ\n\nАстана\n\nДала & Заман\n\nҒЫЛЫМИ ЖУРНАЛ');
    expect(findJournalTitle(front, front)).toEqual({ text: 'Дала & Заман', line: 3, times: 2 });
  });

  it('is that of the foot line, spelt as on the cover', () => {
    const front = linesOf('Дала & Заман\n\nАстана\n\nАстана');
    expect(findJournalTitle(front, [...front, { n: 90, text: 'ISSN 2999 - 1234, ДАЛА ЖӘНЕ ЗАМАН, 2027, № 2 (7)' }])?.text).toBe(
      'Дала & Заман',
    );
  });

  it('is unknown where nothing repeats', () => {
    expect(findJournalTitle(linesOf('Бір\n\nЕкі'), linesOf('Бір\n\nЕкі'))).toBeNull();
  });
});

describe('findPublisher', () => {
  it('is the block that names an institution, in each language', () => {
    const front = linesOf('Алтынсу қаласының\nҚоғамдық зерттеулер\nорталығы\n\nДала & Заман\n\nЦентр общественных\nисследований города');
    expect(findPublisher(front, joinerFor(front)).name).toEqual({
      kk: 'Алтынсу қаласының Қоғамдық зерттеулер орталығы',
      ru: 'Центр общественных исследований города',
      en: null,
    });
  });
});

describe('readBoards', () => {
  it('reads names and affiliations under each heading', () => {
    const members = readBoards(
      linesOf(
        'Редакциялық кеңес\n\n- Самал ЖАРҚЫН** – кеңес төрағасы,\nпрофессор\n\nEditorial team\n\n- Samat ERGOZHIN** – Chief Editor\n\nАйбар Тасболатов¹',
      ),
    );
    expect(members.map(({ member }) => [member.language, member.body, member.name, member.affiliation])).toEqual([
      ['kk', 'Редакциялық кеңес', 'Самал ЖАРҚЫН', 'кеңес төрағасы, профессор'],
      ['en', 'Editorial team', 'Samat ERGOZHIN', 'Chief Editor'],
    ]);
  });
});

const page = (n: number, head: string): string => `${'A'.repeat(n)} text.\n\n${n}\n\n${head}\n\n`;

describe('findPageHeads', () => {
  it('knows what stands by the numbers of three pages', () => {
    const lines = linesOf([3, 5, 7].map((n) => page(n, `Дала мен Заман, № ${n} (12)`)).join(''));
    expect([...findPageHeads(lines)]).toEqual(['дала мен заман, № # (#)']);
  });

  it.each([
    ['a heading of the text', 'Introduction', 3],
    ['the heading of a list', 'REFERENCES:', 3],
    ['what stands on two pages', 'Дала мен Заман', 2],
  ])('does not take %s for one', (_, head, pages) => {
    const lines = linesOf(Array.from({ length: pages }, (__, at) => page(at + 3, head)).join(''));
    expect(findPageHeads(lines).size).toBe(0);
  });
});

describe('runningHeadTest', () => {
  const isRunningHead = runningHeadTest(linesOf('Орталық\n\nДала & Заман\n\nОрталық\n\n5'), [], 'Дала & Заман');
  it.each([
    ['Дала & Заман', true],
    ['ДАЛА ЖӘНЕ ЗАМАН', true],
    ['Орталық', true],
    ['17', true],
    ['www.dala.example', true],
    ['ISSN 2999-1234', true],
    ['Дала & Заман журналы шықты.', false],
    ['Кіріспе', false],
    ['', false],
  ])('%s', (line, is) => {
    expect(isRunningHead(line)).toBe(is);
  });
});
