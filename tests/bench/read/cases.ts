import { listArticles, readArticles } from '../../../schema/cypher/read-articles.ts';
import { listConcepts, readConcepts } from '../../../schema/cypher/read-concepts.ts';
import { listFindings } from '../../../schema/cypher/read-findings.ts';
import { listInstitutions } from '../../../schema/cypher/read-institutions.ts';
import { listIssues } from '../../../schema/cypher/read-issues.ts';
import { listPersons, readPersons } from '../../../schema/cypher/read-persons.ts';
import { readCoCitedWorks, readCoupledArticles, readShortestPath } from '../../../schema/cypher/read-related-works.ts';
import { listTheories } from '../../../schema/cypher/read-theories.ts';
import { listWorks, readWorks } from '../../../schema/cypher/read-works.ts';
import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';
import { idOf } from '../generate/entities.ts';
import { between, pick, type Random } from '../generate/random.ts';
import { poolsOf, type GraphSize } from '../generate/sizes.ts';
import { wordsOf } from '../generate/words.ts';
import { listing, reading, searching, type Question } from './question.ts';

/** A kind of question, its bar, and one of its questions by chance. */
export interface ReadCase {
  readonly measure: string;
  /** Milliseconds within which 95 of 100 are to be answered. */
  readonly bar: number;
  readonly ask: (random: Random) => Question;
}

const below = (random: Random, count: number): number => between(random, 0, count - 1);

const anArticle = (random: Random, { issues, articlesPerIssue }: GraphSize): string =>
  idOf('article', below(random, issues), between(random, 1, articlesPerIssue));

const one = (id: string): { ids: string[]; limit: number } => ({ ids: [id], limit: 1 });

/** Look-ups by id. */
export function byId(size: GraphSize): ReadCase {
  const pools = poolsOf(size);
  return {
    measure: 'by id',
    bar: 1,
    ask: (random) =>
      pick(random, [
        reading(readWorks, one(idOf('work', below(random, size.citedWorks)))),
        reading(readArticles, one(anArticle(random, size))),
        reading(readPersons, one(idOf('person', below(random, pools.persons)))),
        reading(readConcepts, one(idOf('concept', below(random, pools.concepts)))),
      ]),
  };
}

/** The works cited most; the first has some 5 in 1,000 of all citations. */
const HUBS = 10;
const NEIGHBOURS = 20;

/** Articles that cite the same. */
export const coupling = (size: GraphSize): ReadCase => ({
  measure: 'coupling',
  bar: 5,
  ask: (random) => reading(readCoupledArticles, { ids: [anArticle(random, size)], limit: NEIGHBOURS }),
});

/** Works cited together with one of those cited most, down to this rank. */
const coCitation = (measure: string, bar: number, ranks: number): ReadCase => ({
  measure,
  bar,
  ask: (random) => reading(readCoCitedWorks, { ids: [idOf('work', below(random, ranks))], limit: NEIGHBOURS }),
});

/** What stands between works: articles that cite the same, works cited together, ways from one to another. */
export function relations(size: GraphSize): ReadCase[] {
  return [
    coupling(size),
    coCitation('co-citation', 5, size.citedWorks),
    coCitation('co-citation of a hub', 25, HUBS),
    {
      measure: 'shortest path',
      bar: 100,
      ask: (random) =>
        reading(readShortestPath, { from: anArticle(random, size), to: idOf('work', below(random, size.citedWorks)), limit: 1 }),
    },
  ];
}

/** All kinds of question that have a bar. */
export const readCases = (size: GraphSize): ReadCase[] => [byId(size), ...relations(size), ...searches(), ...pages(size)];

const PREFIX = 5;

const search = (name: string, text: (random: Random) => string): ReadCase => ({
  measure: `search, ${name}`,
  bar: 10,
  ask: (random) => searching(text(random)),
});

const words = (random: Random, language: Language): string => wordsOf(random, language, 1, 2);

/** Searches by words of titles in each language and spelling. */
export function searches(): ReadCase[] {
  return [
    search('Kazakh', (random) => words(random, 'kk')),
    search('Russian', (random) => words(random, 'ru')),
    search('Latin', (random) => words(random, 'en')),
    search('transliterated', (random) => transliterate(words(random, pick(random, ['kk', 'ru'])), 'bsi')),
    search('the beginning of a word', (random) => wordsOf(random, pick(random, LANGUAGES), 1, 1).slice(0, PREFIX)),
  ];
}

const page = (random: Random, length: number): { skip: number; limit: number } => ({ skip: below(random, length), limit: 20 });

const list = (name: string, ask: ReadCase['ask']): ReadCase => ({ measure: `page of ${name}, at any depth`, bar: 5, ask });

/** Pages of 20 anywhere in every list. */
export function pages(size: GraphSize): ReadCase[] {
  const pools = poolsOf(size);
  const articles = size.issues * size.articlesPerIssue;
  return [
    list('works', (random) => listing(listWorks, page(random, size.citedWorks + articles))),
    list('articles', (random) => listing(listArticles, page(random, articles))),
    list('persons', (random) => listing(listPersons, { ...page(random, pools.persons), role: null })),
    list('authors', (random) => listing(listPersons, { ...page(random, pools.persons), role: 'AUTHOR' })),
    list('cited authors', (random) => listing(listPersons, { ...page(random, pools.persons), role: 'CITED_AUTHOR' })),
    list('thinkers', (random) => listing(listPersons, { ...page(random, pools.persons), role: 'THINKER' })),
    list('institutions', (random) => listing(listInstitutions, page(random, pools.institutions))),
    list('concepts', (random) => listing(listConcepts, page(random, pools.concepts))),
    list('theories', (random) => listing(listTheories, page(random, pools.theories))),
    list('issues', (random) => listing(listIssues, page(random, size.issues))),
    list('findings', (random) => listing(listFindings, page(random, articles))),
  ];
}
