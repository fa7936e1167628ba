import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { similarity } from './compare.ts';
import type { GoldArticle } from './gold.ts';
import { scoreArticle } from './score-article.ts';
import { Tally } from './tally.ts';

/** An English title this near to gold's is the same article, printed at another place of the issue. */
const SAME_TITLE = 0.85;

/** Scores a record against annotated articles; articles that gold does not have are not scored. */
export function evaluateRecord(record: IssueRecord, gold: readonly GoldArticle[]): Tally {
  const tally = new Tally();
  for (const want of gold) {
    const got =
      record.articles.find((article) => article.position === want.position) ??
      record.articles.find((article) => similarity(article.title.en, want.title.en) > SAME_TITLE);
    scoreArticle(tally, got, want);
  }
  return tally;
}
