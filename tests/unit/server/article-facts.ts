import type { ArticleFacts } from '../../../server/links/article-facts.ts';

const read = { line: null, rule: null, confidence: null };

type Role = 'central' | 'supporting' | 'mention';

interface Parts {
  readonly authors?: readonly string[];
  readonly concepts?: readonly string[];
  readonly institutions?: readonly string[];
  /** Role by theory. */
  readonly theories?: Readonly<Record<string, Role>>;
  /** Role by method. */
  readonly methods?: Readonly<Record<string, Role>>;
  /** Authors by cited work. */
  readonly cites?: Readonly<Record<string, readonly string[]>>;
}

/** The facts of an invented article, all printed nowhere. */
export const factsOf = (
  id: string,
  { authors = [], concepts = [], institutions = [], theories = {}, methods = {}, cites = {} }: Parts,
): ArticleFacts => ({
  article: {
    id,
    issue: 'issue',
    position: 1,
    title: id,
    titleKk: null,
    titleRu: null,
    titleEn: id,
    sectionKk: null,
    sectionRu: null,
    sectionEn: null,
    pageStart: null,
    pageEnd: null,
    bodyLanguage: 'en',
    abstractKk: null,
    abstractRu: null,
    abstractEn: null,
    keywordsKk: [],
    keywordsRu: [],
    keywordsEn: [],
    line: null,
  },
  authorships: authors.map((person, index) => ({ work: id, person, rank: index + 1, printedName: person, line: null })),
  affiliations: institutions.map((institution) => ({
    article: id,
    person: authors[0] ?? 'someone',
    institution,
    rank: 1,
    unit: null,
    position: null,
    printed: institution,
    line: null,
  })),
  keywords: concepts.map((concept, index) => ({
    article: id,
    concept,
    rank: index + 1,
    printedKk: '',
    printedRu: '',
    printedEn: concept,
    lineKk: null,
    lineRu: null,
    lineEn: null,
  })),
  citations: Object.entries(cites).map(([work, people], index) => ({
    article: id,
    work,
    number: index + 1,
    timesCited: 0,
    printedNative: work,
    printedRomanized: null,
    places: [],
    ...read,
    authors: [...people],
  })),
  theories: [
    ...Object.entries(theories).map(([theory, role]) => ({ theory, role, kind: 'theory' as const })),
    ...Object.entries(methods).map(([theory, role]) => ({ theory, role, kind: 'method' as const })),
  ].map((use) => ({ ...use, article: id, references: [], ...read, mentions: [], thinkers: [] })),
});
