import { describe, expect, it } from 'vitest';
import { discoveredOnly } from '../../../ingest/evaluate/discovered-only.ts';
import { findTheories } from '../../../ingest/extract/theories/find-theories.ts';
import { smallRecord } from '../../support/small-record.ts';
import { body, references, useOf } from './invented-article.ts';

const find = (text: string) => findTheories([body(text)], references(40));

describe('what discovery finds without the vocabulary', () => {
  it.each<[string, string, string]>([
    ['Мақалада «мәдени капитал» теориясы қолданылды [4].', 'Cultural capital', 'Cultural capital'],
    ['Теория социального капитала объясняет это [2].', 'Social capital', 'Social capital'],
    ['Бауман «сұйық қоғам» теориясын ұсынды [3].', 'Liquid modernity', 'Liquid society'],
    ['This is known as “elite capture” [3].', 'Elite capture', 'Elite capture'],
    ['Авторлар контент-талдауды қолданды: контент-талдау жүргізілді.', 'Content analysis', 'Content analysis'],
  ])('%s', (text, name, discoveredAs) => expect(useOf(name, [body(text)]).discoveredAs).toBe(discoveredAs));

  it('says nothing of a use that only the vocabulary knows', () =>
    expect(useOf('Neopatrimonialism', [body('Бұл елде неопатримониалдық белгілер және неопатримониализм бар.')])).not.toHaveProperty(
      'discoveredAs',
    ));

  it('leaves to a curator what has a theory word and nothing else', () => {
    expect(find('Кешенді шекара теориясы бар. «Қар мен жаңбыр» тұжырымдамасы да айтылды.').candidates).toMatchObject([
      { phrase: '«Қар мен жаңбыр»', name: null, line: 1 },
    ]);
    expect(find('Осы жерде қоғамдық ынтымақ теориясы айтылды.')).toMatchObject({
      uses: [],
      candidates: [{ phrase: 'қоғамдық ынтымақ', name: 'Public solidarity' }],
    });
  });

  it('is what a record is scored by without the vocabulary: its own finds under its own names', () => {
    const small = smallRecord();
    const [article, ...rest] = small.articles;
    if (article === undefined) throw new Error('the small record has no article');
    const { uses } = find('Бауман «сұйық қоғам» теориясын ұсынды [3]. Неопатримониализм де бар.');
    expect(uses.map((use) => use.canonicalEn)).toEqual(['Liquid modernity', 'Neopatrimonialism']);
    const record = discoveredOnly({ ...small, articles: [{ ...article, theories: [...uses] }, ...rest] });
    expect(record.articles[0]?.theories.map((use) => use.canonicalEn)).toEqual(['Liquid society']);
  });
});
