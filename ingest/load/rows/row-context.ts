import type { Article } from '../../../schema/record/article.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import { articleAt, type ArticleAddress } from '../../../schema/record/address.ts';
import type { Entities } from '../../resolve/entities.ts';
import type { FactSources } from './fact-source.ts';
import type { RowSink } from './row-sink.ts';

/** What the modules that make rows share. */
export interface RowContext {
  readonly record: IssueRecord;
  readonly entities: Entities;
  readonly articleIds: ReadonlyMap<string, string>;
  readonly facts: FactSources;
  readonly sink: RowSink;
}

/** `toRows` resolves one record, so its index is 0. */
export const addressOf = (article: Article): ArticleAddress => ({ record: 0, article: article.position });

export const idOfArticle = (context: RowContext, article: Article): string => context.articleIds.get(articleAt(addressOf(article))) ?? '';
