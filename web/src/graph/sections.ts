import type { LabelFragment } from '../../../schema/graphql/generated/operations.ts';
import type { IssueArticle } from '../api/queries.ts';

/** A section of the issue with its place among them, which decides its colour and shape. */
export interface Section {
  readonly index: number;
  readonly label: LabelFragment;
  readonly articles: readonly IssueArticle[];
}

const keyOf = ({ kk, ru, en }: LabelFragment): string => [kk, ru, en].map((text) => text?.toLowerCase() ?? '').join('|');

/** The sections in the order of the issue. */
export function listSections(articles: readonly IssueArticle[]): Section[] {
  const groups = new Map<string, IssueArticle[]>();
  for (const article of articles) {
    const key = keyOf(article.section);
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return [...groups.values()].flatMap((group, index) => {
    const [first] = group;
    return first ? [{ index, label: first.section, articles: group }] : [];
  });
}
