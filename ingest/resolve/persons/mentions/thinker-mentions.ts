import type { TheoryUse } from '../../../../schema/record/theory-use.ts';
import { theoryPlace, thinkerAt, type ArticleAddress } from '../../../../schema/record/address.ts';
import { nameOfText } from '../person-name.ts';
import { keyOf, type BareMention, type Spelling } from './person-mention.ts';

/** Those whom an article ties to one of its theories. */
export function thinkerMentions(theory: TheoryUse, index: number, article: ArticleAddress): BareMention[] {
  const place = theoryPlace(article.article, theory.canonicalEn);
  return theory.thinkers.map((thinker, order) => {
    const spellings: Spelling[] = [{ text: thinker, language: 'en', place, name: nameOfText(thinker) }];
    return {
      at: thinkerAt(article, index, order),
      role: 'thinker',
      article,
      list: thinkerAt(article, index, -1),
      reference: null,
      authorOf: null,
      references: theory.refs,
      beside: [],
      spellings,
      orcid: null,
      email: null,
      key: keyOf(spellings, theory.canonicalEn),
    };
  });
}
