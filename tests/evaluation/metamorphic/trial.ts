import { evaluateRecord } from '../../../ingest/evaluate/evaluate-record.ts';
import { readGold, type GoldArticle } from '../../../ingest/evaluate/gold.ts';
import type { Tally } from '../../../ingest/evaluate/tally.ts';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import type { Article } from '../../../schema/record/article.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { INVENTED_ISSUE } from '../../support/invented-issue.ts';
import { shared } from '../../support/shared.ts';
import { printedLines } from './rewrite.ts';

/**
 * A text with what should be read out of it; a change makes another trial of the two alike.
 */
export interface Trial {
  readonly lines: readonly string[];
  readonly gold: readonly GoldArticle[];
  /** What is read from the text before it is changed. */
  readonly record: IssueRecord;
}

export type Change = (trial: Trial) => Trial;

const BOUND = 40;
const boundsOf = (text: string | null) => (text === null ? null : { start: text.slice(0, BOUND), end: text.slice(-BOUND) });

/** The unchanged record serves as gold for articles that nobody has annotated: a change must not alter what is read. */
const goldOf = (article: Article): GoldArticle => ({
  ...article,
  authors: article.authors.map((author) => ({
    ...author,
    institutions: author.institutions.map((one) => ({ ...one, canonicalEn: one.canonicalEn ?? one.asPrinted })),
  })),
  abstract: { kk: boundsOf(article.abstract.kk), ru: boundsOf(article.abstract.ru), en: boundsOf(article.abstract.en) },
  references: article.references.map((reference) => ({ ...reference, unscored: [] })),
});

export function extractLines(lines: readonly string[]): IssueRecord {
  return extractIssue({ file: 'trial.txt', sha256: '0'.repeat(64), encoding: 'UTF-8', lines });
}

/** The real issue with its annotation where it stands beside the checkout, else the invented one. */
export async function firstTrial(): Promise<Trial> {
  const { lines } = await readSource(shared?.issue ?? INVENTED_ISSUE);
  const record = extractLines(lines);
  const annotated = new Map((shared === null ? [] : await readGold(shared.gold)).map((article) => [article.position, article]));
  return { lines, record, gold: record.articles.map((article) => annotated.get(article.position) ?? goldOf(article)) };
}

export interface Outcome {
  readonly record: IssueRecord;
  readonly tally: Tally;
}

export function runTrial({ lines, gold }: Trial): Outcome {
  const record = extractLines(printedLines(lines));
  return { record, tally: evaluateRecord(record, gold) };
}
