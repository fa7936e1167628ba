import type { Reading } from '../../../schema/graph/properties.ts';
import { contentId } from '../../../schema/graph/content-id.ts';
import { idOfArticle, type RowContext } from './row-context.ts';

/** A diagnostic tells of itself that it was made by the program's check of this name. */
const ruleOf = (code: string): string => `${code}@1`;

/** The record's diagnostics as findings; one that concerns no article stands alone. */
export function findingRows(context: RowContext): void {
  const { record, facts, sink } = context;
  for (const { code, kind, severity, line, article: position, message, suggestion } of record.diagnostics) {
    const id = contentId('finding', facts.issue, code, line, message);
    const fact: Reading = { line, rule: ruleOf(code), confidence: 1 };
    sink.node('Finding', id, { ...facts.owned(fact), code, kind, severity, message, suggestion });
    const article = record.articles.find((candidate) => candidate.position === position);
    if (article !== undefined) sink.relate('ABOUT', id, idOfArticle(context, article), '', facts.owned(fact));
  }
}
