import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../ingest/read/split-lines.ts';

describe('splitLines', () => {
  it.each([
    ['line feeds', 'а\nб\nв', ['а', 'б', 'в']],
    ['carriage returns and line feeds', 'а\r\nб\r\n', ['а', 'б']],
    ['carriage returns alone', 'а\rб', ['а', 'б']],
    ['blank lines keep their number', 'а\n\n\nб', ['а', '', '', 'б']],
    ['a line separator ends no line', 'а\u2028б', ['а\u2028б']],
    ['soft hyphens and zero-width marks go', 'рефор\u00adма\u200b \ufeffда', ['реформа да']],
    ['spaces of every width', '№\u00a01\u20092026', ['№ 1 2026']],
    ['a composed letter', 'и\u0306', ['й']],
    ['half of a surrogate pair', 'а\ud83dб', ['а\ufffdб']],
    ['tabs part cells and stay', 'а\tб', ['а\tб']],
    ['a form feed is a space', 'а\u000cб', ['а б']],
  ])('%s', (_, text, lines) => {
    expect(splitLines(text)).toEqual(lines);
  });
});
