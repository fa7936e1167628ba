import type { Place } from '../generated/resolver-types.ts';
import { citationPlaces, mentionPlace, printedPlace } from '../places.ts';
import type { ArticleFacts } from './article-facts.ts';

/** One article's contact with a person, who wrote it (`through` null) or is named by it through a cited work or a theory. */
export interface PersonTouch {
  readonly article: string;
  readonly person: string;
  /** Id of the cited work or of the theory. */
  readonly through: string | null;
  readonly places: readonly Place[];
}

export const personTouches = ({ article, authorships, citations, theories }: ArticleFacts): PersonTouch[] => [
  ...authorships.map(({ person, printedName, line }) => ({
    article: article.id,
    person,
    through: null,
    places: [printedPlace(printedName, line)],
  })),
  ...citations.flatMap((citation) =>
    citation.authors.map((person) => ({ article: article.id, person, through: citation.work, places: citationPlaces(citation) })),
  ),
  ...theories.flatMap(({ theory, thinkers, mentions }) =>
    thinkers.map((person) => ({ article: article.id, person, through: theory, places: mentions.map(mentionPlace) })),
  ),
];
