import { LANGUAGES } from '../../../schema/record/language.ts';
import { citationRows } from './citations.ts';
import { idOf, institutionNameAt, personAt, type Person } from './entities.ts';
import { namePerson, type IssueContext } from './issue-context.ts';
import { between, pick, randomOf, skewed, skewedSet, type Random } from './random.ts';
import { searchTextOfWords } from './searchable.ts';
import { subjectRows } from './subjects.ts';
import { titleOf } from './words.ts';

/** One article while it is made. */
export interface ArticleDraft {
  readonly id: string;
  readonly position: number;
  /** Where it begins in the printed issue. */
  readonly line: number;
  readonly random: Random;
}

const LINES = 400;

function authorRows(context: IssueContext, { id, position, line, random }: ArticleDraft, authors: readonly Person[]): void {
  const { sink, pools, institutions, fact } = context;
  authors.forEach((author, index) => {
    const place = `article ${position}, author ${index + 1}`;
    namePerson(context, author, place);
    sink.relate('AUTHORED', author.id, id, '', { ...context.factOfWork(line + 1), order: index + 1, printedName: author.name });
    const rank = skewed(random, pools.institutions);
    const printed = institutionNameAt(rank);
    institutions.set(rank, [...(institutions.get(rank) ?? []), { text: printed, language: author.language, place }]);
    const affiliation = { article: id, order: 1, unit: null, position: 'Professor', printed };
    sink.relate('AFFILIATED_WITH', author.id, idOf('institution', rank), `${id} 1`, { ...fact(line + 2), ...affiliation });
  });
}

/** The article at this place of the issue, with all that it cites, draws on and is about. */
export function articleRows(context: IssueContext, position: number): void {
  const { sink, pools, index, issue, year, fact } = context;
  const random = randomOf('article', index, position);
  const draft: ArticleDraft = { id: idOf('article', index, position), position, line: position * LINES, random };
  const bodyLanguage = pick(random, LANGUAGES);
  const titles = { kk: titleOf(random, 'kk'), ru: titleOf(random, 'ru'), en: titleOf(random, 'en') };
  const authors = skewedSet(random, pools.persons, between(random, 1, 3)).map(personAt);
  sink.node('Article', draft.id, {
    ...fact(draft.line),
    position,
    type: 'journal-article',
    title: titles[bodyLanguage],
    titleKk: titles.kk,
    titleRu: titles.ru,
    titleEn: titles.en,
    sectionKk: 'ӘЛЕУМЕТТАНУ',
    sectionRu: 'СОЦИОЛОГИЯ',
    sectionEn: 'SOCIOLOGY',
    pageStart: position * 12,
    pageEnd: position * 12 + 11,
    bodyLanguage,
    abstractKk: null,
    abstractRu: null,
    abstractEn: null,
    keywordsKk: [],
    keywordsRu: [],
    keywordsEn: [],
    grants: [],
    year,
    searchText: searchTextOfWords([...Object.values(titles), ...authors.map(({ name }) => name)]),
  });
  sink.relate('PUBLISHED_IN', draft.id, issue, '', fact(draft.line));
  authorRows(context, draft, authors);
  subjectRows(context, draft, citationRows(context, draft));
}
