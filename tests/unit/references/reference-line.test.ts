import { describe, expect, it } from 'vitest';
import { referenceLine } from '../../../ingest/extract/references/reference-line.ts';

const BOOK = 'Florin R. The Rise of the Class. – New York: Basic Books, 2003. – 434 p.';

describe('referenceLine', () => {
  it.each(['', '12. ', '[12] ', '12) ', '(12) ', '  3.\t'])('strips the list number %j', (number) => {
    expect(referenceLine(number + BOOK)).toMatchObject({ title: 'The Rise of the Class', year: 2003, publisher: 'Basic Books' });
  });

  it.each([
    ['2030 жылға дейінгі тұжырымдама. URL: https://adilet.zan.kz/x', '2030 жылға дейінгі тұжырымдама'],
    ['15 years of independence. – Almaty: Press, 2006.', '15 years of independence'],
    ['1984. – London: Penguin, 2008. – 300 p.', '1984'],
  ])('leaves the number that begins a title: %j', (printed, title) => {
    expect(referenceLine(printed).title).toBe(title);
  });

  it.each(['', '   ', '—', '12. '])('has only nulls for %j', (printed) => {
    const { authors, editorsOrTranslators, confidence, leftover, ...fields } = referenceLine(printed);
    expect([authors, editorsOrTranslators, leftover]).toEqual([[], [], []]);
    expect(confidence).toEqual({});
    expect(Object.values(fields).every((value) => value === null)).toBe(true);
  });
});
