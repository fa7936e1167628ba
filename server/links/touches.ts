import type { Place } from '../generated/resolver-types.ts';
import { citationPlaces, keywordPlaces, mentionPlace, printedPlace } from '../places.ts';
import type { ArticleFacts } from './article-facts.ts';
import { WEIGHTS } from './weights.ts';

/** One article's contact with a thing: what it would weigh in a link, and where it is printed. */
export interface Touch {
  readonly article: string;
  readonly subject: string;
  readonly weight: number;
  readonly places: readonly Place[];
}

export type SharedKind = 'SHARED_THEORY' | 'SHARED_WORK' | 'SHARED_CONCEPT' | 'SHARED_INSTITUTION';

/** How each kind of shared thing is met in an article. */
export const TOUCHES: Readonly<Record<SharedKind, (facts: ArticleFacts) => Touch[]>> = {
  SHARED_THEORY: ({ theories }) =>
    theories.map(({ article, theory, kind, role, mentions }) => ({
      article,
      subject: theory,
      weight: (kind === 'method' ? WEIGHTS.method : WEIGHTS.theory)[role],
      places: mentions.map(mentionPlace),
    })),
  SHARED_WORK: ({ citations }) =>
    citations.map((citation) => ({
      article: citation.article,
      subject: citation.work,
      weight: WEIGHTS.sharedWork,
      places: citationPlaces(citation),
    })),
  SHARED_CONCEPT: ({ keywords }) =>
    keywords.map((keyword) => ({
      article: keyword.article,
      subject: keyword.concept,
      weight: WEIGHTS.sharedConcept,
      places: keywordPlaces(keyword),
    })),
  SHARED_INSTITUTION: ({ affiliations }) =>
    affiliations.map(({ article, institution, printed, line }) => ({
      article,
      subject: institution,
      weight: WEIGHTS.sharedInstitution,
      places: [printedPlace(printed, line)],
    })),
};
