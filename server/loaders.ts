import DataLoader from 'dataloader';
import { readArticles, readArticlesOfIssues } from '../schema/cypher/read-articles.ts';
import { readArticlesOfConcepts, readConcepts, readConceptsOfArticles } from '../schema/cypher/read-concepts.ts';
import { readFindingsOfArticles } from '../schema/cypher/read-findings.ts';
import {
  readAffiliationsOfArticles,
  readAffiliationsOfInstitutions,
  readAffiliationsOfPersons,
  readInstitutions,
} from '../schema/cypher/read-institutions.ts';
import { readIssues } from '../schema/cypher/read-issues.ts';
import { readAuthorshipsOfWorks, readPersons, readWorksOfPersons } from '../schema/cypher/read-persons.ts';
import {
  readMentionsOfArticles,
  readTheories,
  readTheoriesOfPersons,
  readTheoriesOfWorks,
  readTheoryUsesOfArticles,
  readTheoryUsesOfTheories,
  readThinkersOfTheories,
  readWorksOfTheories,
} from '../schema/cypher/read-theories.ts';
import { readCitationsOfArticles, readCitationsOfWorks, readVersionsOfWorks, readWorks } from '../schema/cypher/read-works.ts';
import type { LookUpStatement } from '../schema/cypher/row-shapes.ts';
import { AppError } from '../schema/errors.ts';
import type { GraphStore } from '../schema/store/graph-store.ts';
import { groupBy } from './group-by.ts';

const IDS_AT_MOST = 1000;
const ROWS_AT_MOST = 50_000;

const readRows = async <Row>(store: GraphStore, statement: LookUpStatement<Row>, ids: readonly string[]): Promise<Row[]> => {
  const rows = await store.read(statement, { ids, limit: ROWS_AT_MOST });
  if (rows.length === ROWS_AT_MOST) throw new AppError('LIMIT', `${statement.name} found ${ROWS_AT_MOST} rows or more`);
  return rows;
};

/** What the graph holds under an id, or null; all ids asked for in one turn are read by one statement. */
const one = <Row extends { id: string }>(store: GraphStore, statement: LookUpStatement<Row>) =>
  new DataLoader<string, Row | null>(
    async (ids) => {
      const found = new Map((await readRows(store, statement, ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: IDS_AT_MOST },
  );

/** All rows of a relationship from one end, in the statement's order; read as in `one`. */
const many = <Row>(store: GraphStore, statement: LookUpStatement<Row>, endOf: (row: Row) => string) =>
  new DataLoader<string, Row[]>(
    async (ids) => {
      const byEnd = groupBy(await readRows(store, statement, ids), endOf);
      return ids.map((id) => byEnd.get(id) ?? []);
    },
    { maxBatchSize: IDS_AT_MOST },
  );

/** The batched look-ups of one request. */
export const createLoaders = (store: GraphStore) => ({
  issue: one(store, readIssues),
  article: one(store, readArticles),
  person: one(store, readPersons),
  institution: one(store, readInstitutions),
  theory: one(store, readTheories),
  work: one(store, readWorks),
  concept: one(store, readConcepts),
  articlesOfIssue: many(store, readArticlesOfIssues, (row) => row.issue),
  authorshipsOfWork: many(store, readAuthorshipsOfWorks, (row) => row.work),
  worksOfPerson: many(store, readWorksOfPersons, (row) => row.person),
  affiliationsOfArticle: many(store, readAffiliationsOfArticles, (row) => row.article),
  affiliationsOfPerson: many(store, readAffiliationsOfPersons, (row) => row.person),
  affiliationsOfInstitution: many(store, readAffiliationsOfInstitutions, (row) => row.institution),
  theoryUsesOfArticle: many(store, readTheoryUsesOfArticles, (row) => row.article),
  theoryUsesOfTheory: many(store, readTheoryUsesOfTheories, (row) => row.theory),
  mentionsOfArticle: many(store, readMentionsOfArticles, (row) => row.article),
  thinkersOfTheory: many(store, readThinkersOfTheories, (row) => row.theory),
  theoriesOfPerson: many(store, readTheoriesOfPersons, (row) => row.person),
  worksOfTheory: many(store, readWorksOfTheories, (row) => row.theory),
  theoriesOfWork: many(store, readTheoriesOfWorks, (row) => row.work),
  citationsOfArticle: many(store, readCitationsOfArticles, (row) => row.article),
  citationsOfWork: many(store, readCitationsOfWorks, (row) => row.work),
  versionsOfWork: many(store, readVersionsOfWorks, (row) => row.work),
  keywordsOfArticle: many(store, readConceptsOfArticles, (row) => row.article),
  keywordsOfConcept: many(store, readArticlesOfConcepts, (row) => row.concept),
  findingsOfArticle: many(store, readFindingsOfArticles, (row) => row.article ?? ''),
});
export type Loaders = ReturnType<typeof createLoaders>;

/** Loads what a relationship leads to. @throws AppError INTERNAL if the graph lacks it */
export const loadEnd = async <Row>(loader: DataLoader<string, Row | null>, id: string): Promise<Row> => {
  const row = await loader.load(id);
  if (row === null) throw new AppError('INTERNAL', `a relationship leads to ${id}, which the graph lacks`);
  return row;
};

/** Loads each id once, in order of first appearance. */
export const loadEnds = <Row>(loader: DataLoader<string, Row | null>, ids: Iterable<string>): Promise<Row[]> =>
  Promise.all([...new Set(ids)].map((id) => loadEnd(loader, id)));
