import { describe, expect, it } from 'vitest';
import { readImprint } from '../../../ingest/extract/references/imprint.ts';
import { splitPieces } from '../../../ingest/extract/references/pieces.ts';
import { trimField } from '../../../ingest/extract/references/marks.ts';

describe('splitPieces', () => {
  it.each([
    ['Журнал. – 2010. – Т. 5, № 3. – С. 1–20.', ['Журнал', '2010', 'Т. 5', '№ 3', 'С. 1–20']],
    ['Журнал. 2020. Т. 5. № 3. С. 10–20.', ['Журнал', '2020', 'Т. 5', '№ 3', 'С. 10–20']],
    ['World Development, 28(1), 21-39.', ['World Development', '28(1)', '21-39']],
    ['Lancet. 2019;393(10181):1642-1650.', ['Lancet', '2019', '393(10181)', '1642-1650']],
    ['Journal of Policy, 14(1) 311-343.', ['Journal of Policy', '14(1)', '311-343']],
    ['Nature 9, 45–51 (2019).', ['Nature', '9', '45–51', '(2019)']],
    ['№ 4 (91). – Б. 86–101', ['№ 4 (91)', 'Б. 86–101']],
    ['Bullet. Ser. Hist. and soc.-polit. Sc, 2(65).', ['Bullet', 'Ser. Hist. and soc.-polit. Sc', '2(65)']],
    ['«Ауыл - ел бесігі» бағдарламасы', ['«Ауыл', 'ел бесігі» бағдарламасы']],
    ['М.: Наука, 2010. 300 с.', ['М.: Наука', '2010', '300 с']],
    ['What works? Evidence', ['What works?', 'Evidence']],
    ['', []],
  ])('%j → %j', (text, pieces) => {
    expect(splitPieces(text).map((piece) => piece.text)).toEqual(pieces);
  });

  it('places every piece in the text', () => {
    const text = 'Title. Journal, 5(2), 1–3.';
    for (const piece of splitPieces(text)) expect(text.slice(piece.start)).toMatch(new RegExp(`^${piece.text.replace(/[()]/g, '\\$&')}`));
  });
});

describe('readImprint', () => {
  it.each([
    ['М.: АСТ', { place: 'М.', publisher: 'АСТ', sure: true }],
    ['Алматы: Қазақ университеті', { place: 'Алматы', publisher: 'Қазақ университеті', sure: true }],
    ['Frankfurt am Main: Suhrkamp', { place: 'Frankfurt am Main', publisher: 'Suhrkamp', sure: true }],
    ['New York', { place: 'New York', publisher: null, sure: true }],
    ['The Long Road Through Reform: A Reader', null],
    ['Vertical: A Reader', { place: 'Vertical', publisher: 'A Reader', sure: false }],
    ['2010', null],
  ])('%j → %j', (piece, imprint) => {
    expect(readImprint(piece)).toEqual(imprint);
  });
});

describe('trimField', () => {
  it.each([
    [' – Title. ', 'Title'],
    ['Title (with a bracket)', 'Title (with a bracket)'],
    ['(Title', 'Title'],
    ['Title)', 'Title'],
    ['Elections?', 'Elections?'],
    ['...', ''],
  ])('%j → %j', (text, trimmed) => {
    expect(trimField(text)).toBe(trimmed);
  });
});
