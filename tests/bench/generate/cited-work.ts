import type { NodeProperties } from '../../../schema/graph/properties.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { idOf, personAt, REMEMBERED, venueAt, type Person } from './entities.ts';
import { between, pick, randomOf, skewed, skewedSet } from './random.ts';
import { remembered } from './remembered.ts';
import { searchTextOfWords } from './searchable.ts';
import type { Pools } from './sizes.ts';
import { titleOf } from './words.ts';

export interface CitedWork {
  readonly id: string;
  readonly properties: NodeProperties['Work'];
  readonly authors: readonly Person[];
  readonly venue: ReturnType<typeof venueAt>;
  /** As a reference list prints it, and again in Latin letters. */
  readonly printed: string;
  readonly romanized: string;
}

function makeCitedWork(rank: number, pools: Pools): CitedWork {
  const random = randomOf('work', rank);
  const language = pick(random, LANGUAGES);
  const title = titleOf(random, language);
  const authors = skewedSet(random, pools.persons, random() < 0.8 ? 1 : 2).map(personAt);
  const venue = venueAt(skewed(random, pools.venues));
  const year = between(random, 1950, 2024);
  const pages = `${between(random, 1, 200)}-${between(random, 201, 400)}`;
  const container = venue.properties.name;
  const names = authors.map(({ printed }) => printed).join(', ');
  const printed = `${names} ${title} // ${container}. – ${year}. – № ${between(random, 1, 12)}. – С. ${pages}.`;
  return {
    id: idOf('work', rank),
    authors,
    venue,
    printed,
    romanized: transliterate(printed, 'bsi'),
    properties: {
      type: pick(random, ['journal-article', 'journal-article', 'book', 'chapter']),
      title,
      titleRomanized: language === 'en' ? null : transliterate(title, 'bsi'),
      titleEn: null,
      corporateAuthor: null,
      year,
      container,
      volume: String(between(random, 1, 60)),
      issue: null,
      pages,
      publisher: null,
      place: null,
      doi: random() < 0.3 ? `10.1234/generated.${rank}` : null,
      url: null,
      language,
      searchText: searchTextOfWords([title, ...authors.map(({ name }) => name)]),
    },
  };
}

const makersOf = new Map<number, (rank: number) => CitedWork>();

/** The cited work of this rank, the first ones being cited most. */
export function citedWorkAt(rank: number, pools: Pools): CitedWork {
  const make = makersOf.get(pools.persons) ?? remembered((at: number) => makeCitedWork(at, pools), REMEMBERED);
  makersOf.set(pools.persons, make);
  return make(rank);
}
