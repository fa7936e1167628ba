import { describe, expect, it } from 'vitest';
import { isArticleNumber, isExtent, readBareRange, readPages } from '../../../ingest/extract/references/pages.ts';
import { readVolumeIssue } from '../../../ingest/extract/references/volume-issue.ts';
import { endsWithEdition, isEdition, withoutEdition } from '../../../ingest/extract/references/edition.ts';

describe('readVolumeIssue', () => {
  it.each([
    ['Vol. 11', { volume: '11' }],
    ['vol 8', { volume: '8' }],
    ['Т. 45', { volume: '45' }],
    ['T. XII', { volume: 'XII' }],
    ['No. 8', { issue: '8' }],
    ['No 10', { issue: '10' }],
    ['№ 4 (91)', { issue: '4 (91)' }],
    ['№5', { issue: '5' }],
    ['№. 482', { issue: '482' }],
    ['Вып. 3', { issue: '3' }],
    ['№ 3–4', { issue: '3-4' }],
    ['31(3)', { volume: '31', issue: '3' }],
    ['19 (7)', { volume: '19', issue: '7' }],
    ['12(3-4)', { volume: '12', issue: '3-4' }],
    ['7(Suppl 1)', { volume: '7', issue: 'Suppl 1' }],
    ['12 (2010)', { volume: '12', year: 2010 }],
    ['11 (Nov. 1990)', { volume: '11', year: 1990 }],
    ['(7)', { issue: '7' }],
    ['(5(67))', { issue: '5(67)' }],
  ])('%j → %j', (piece, read) => {
    expect(readVolumeIssue(piece)).toEqual(read);
  });

  it.each(['vii', '(2010)', 'Nature', 'Т. В. Иванов', '№ 860 қаулысы', '45'])('takes %j for something else', (piece) => {
    expect(readVolumeIssue(piece)).toBeNull();
  });
});

describe('pages', () => {
  it.each([
    ['P. 94–136', '94-136'],
    ['P.1–20', '1-20'],
    ['pp. 170–179', '170-179'],
    ['pp 241–258', '241-258'],
    ['(pp. 373-394)', '373-394'],
    ['С. 9–13', '9-13'],
    ['C. 9-13', '9-13'],
    ['Б. 86–101', '86-101'],
    ['сс. 45–58', '45-58'],
    ['41–45 б', '41-45'],
    ['41–45 p', '41-45'],
    ['С. 105137', '105137'],
    ['p. e12', 'e12'],
    ['S92-S93', null],
    ['434 p', null],
  ])('readPages %j → %j', (piece, pages) => {
    expect(readPages(piece)).toBe(pages);
  });

  it.each([
    ['363-389', '363-389'],
    ['S92-S93', 'S92-S93'],
    ['543 – 571', '543-571'],
    ['363', null],
    ['COVID-19', null],
  ])('readBareRange %j → %j', (piece, pages) => {
    expect(readBareRange(piece)).toBe(pages);
  });

  it.each(['434 p', '216 с', '162 б', '320 c.', '[54] с', 'xvi, 320 p', '71 pages'])('%j is an extent', (piece) => {
    expect(isExtent(piece)).toBe(true);
  });

  it.each(['P. 434', '434', '41-45 p'])('%j is no extent', (piece) => {
    expect(isExtent(piece)).toBe(false);
  });

  it.each(['Art. 1544208', 'Article 12', 'Article no. 77'])('%j is an article number', (piece) => {
    expect(isArticleNumber(piece)).toBe(true);
  });
});

describe('editions', () => {
  it.each(['2nd ed.', '2-е изд', '3-е изд., перераб. и доп.', '(2nd ed.)', 'third edition', '2-ші бас.', 'Rev. ed.'])(
    '%j is one',
    (piece) => {
      expect(isEdition(piece)).toBe(true);
    },
  );

  it.each(['editor', '2nd series', 'изд-во'])('%j is none', (piece) => {
    expect(isEdition(piece)).toBe(false);
  });

  it.each([
    ['Politeness, 2nd ed', 'Politeness'],
    ['Политология (2-е изд.)', 'Политология'],
    ['The third wave', 'The third wave'],
  ])('withoutEdition %j → %j', (title, bare) => {
    expect(withoutEdition(title)).toBe(bare);
  });

  it('knows the full stop after an edition from that of an abbreviation', () => {
    expect(endsWithEdition('Politeness. 2nd ed')).toBe(true);
    expect(endsWithEdition('J. Richardson, ed')).toBe(false);
  });
});
