import { describe, expect, it } from 'vitest';
import { keywordRows } from '../../../ingest/resolve/keyword-rows.ts';

const texts = (keywords: Parameters<typeof keywordRows>[0], isKnown: Parameters<typeof keywordRows>[1] = () => false) =>
  keywordRows(keywords, isKnown).map((row) => [row.kk?.text ?? null, row.ru?.text ?? null, row.en?.text ?? null]);

const isKnown = (_: string, text: string, __: string, counterpart: string): boolean => text === 'закон' && counterpart === 'law';

describe('keywordRows', () => {
  it('lays lists of one length side by side', () => {
    expect(texts({ kk: ['күш', 'заң'], ru: ['сила', 'закон'], en: ['power', 'law'] })).toEqual([
      ['күш', 'сила', 'power'],
      ['заң', 'закон', 'law'],
    ]);
  });

  it('joins only cognates where the lengths differ', () => {
    expect(texts({ kk: [], ru: ['сила', 'Казахстан', 'закон'], en: ['law', 'Kazakhstan'] })).toEqual([
      [null, 'сила', null],
      [null, 'Казахстан', 'Kazakhstan'],
      [null, 'закон', null],
      [null, null, 'law'],
    ]);
  });

  it('joins what another article shows to be a translation', () => {
    expect(texts({ kk: [], ru: ['сила', 'закон'], en: ['law'] }, isKnown)).toEqual([
      [null, 'сила', null],
      [null, 'закон', 'law'],
    ]);
  });

  it('gives nothing for no keywords', () => {
    expect(texts({ kk: [], ru: [], en: [] })).toEqual([]);
  });
});
