import { citationPlaces, printedPlace } from '../places.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { PairReason } from './pair-reasons.ts';
import { WEIGHTS } from './weights.ts';

/** A reason for every article that cites another one of those given. */
export const citationReasons = (all: readonly ArticleFacts[]): PairReason[] => {
  const order = new Map(all.map((facts, index) => [facts.article.id, { index, article: facts.article }]));
  return all.flatMap((facts, index) =>
    facts.citations.flatMap((citation): PairReason[] => {
      const cited = order.get(citation.work);
      if (cited === undefined || cited.index === index) return [];
      const citing = citationPlaces(citation);
      const itself = [printedPlace(cited.article.title, cited.article.line)];
      const isFirst = index < cited.index;
      return [
        {
          a: isFirst ? facts.article.id : cited.article.id,
          b: isFirst ? cited.article.id : facts.article.id,
          reason: {
            kind: 'DIRECT_CITATION',
            subject: { kind: 'ARTICLE', id: cited.article.id },
            weight: WEIGHTS.directCitation,
            sourcePlaces: isFirst ? citing : itself,
            targetPlaces: isFirst ? itself : citing,
          },
        },
      ];
    }),
  );
};
