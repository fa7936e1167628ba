import type { ModelNode, ModelRelationship } from '../graph-model.ts';
import { descending, orderBy, pick, valueOf, type Row } from '../row.ts';
import { listed, nodesOf, startingAt, endingAt, type Answer } from './answer.ts';

const JOURNAL_COLUMNS = {
  journalId: 'id',
  journalTitleKk: 'titleKk',
  journalTitleRu: 'titleRu',
  journalTitleEn: 'titleEn',
  journalIssnPrint: 'issnPrint',
  journalIssnOnline: 'issnOnline',
  journalPublisherKk: 'publisherKk',
  journalPublisherRu: 'publisherRu',
  journalPublisherEn: 'publisherEn',
} as const;

const finding = (node: ModelNode, article: string | null): Row => ({
  ...pick(node, 'id', 'code', 'severity', 'message', 'suggestion', 'line'),
  article,
});

/** A number of an issue is text, as printed: `9` comes before `10`, and `10-11` has no place among them. */
const numberIn = (issue: ModelNode, property: string): number => {
  const printed = String(valueOf(issue, property) ?? '');
  return /^[0-9]{1,9}$/.test(printed) ? Number(printed) : 0;
};

const about = (relationships: readonly ModelRelationship[], node: ModelNode): ModelNode[] =>
  relationships.filter(({ from }) => from === node).map(({ to }) => to);

/** Issues, their journals and the findings about them. */
export const ISSUE_ANSWERS: Readonly<Record<string, Answer>> = {
  'count-whole-issues': (model) => [{ issues: model.nodes('Issue').filter((issue) => valueOf(issue, 'record') !== null).length }],
  'read-loaded-issues': (model, asked) =>
    orderBy(nodesOf(model, 'Issue', asked), ({ id }) => id).map((issue) => pick(issue, 'id', 'record')),
  'list-issues': (model) =>
    listed(
      orderBy(
        model.nodes('Issue'),
        descending((issue) => valueOf(issue, 'year') ?? 0),
        descending((issue) => numberIn(issue, 'wholeNumber')),
        descending((issue) => numberIn(issue, 'number')),
        descending((issue) => valueOf(issue, 'wholeNumber')),
        descending((issue) => valueOf(issue, 'number')),
        ({ id }) => id,
      ),
    ),
  'read-issues': (model, asked) =>
    orderBy(
      startingAt(model, 'PART_OF', asked),
      ({ from }) => from.id,
      ({ to }) => to.id,
    ).map(({ from, to }) => ({ ...pick(from, 'id', 'year', 'number', 'wholeNumber'), ...pick(to, JOURNAL_COLUMNS) })),
  'list-findings': (model) => {
    const findings = model.nodes('Finding');
    const relationships = model.relationships('ABOUT');
    const rows = findings.flatMap((node) => {
      const articles = about(relationships, node);
      return (articles.length === 0 ? [null] : articles).map((article) => ({ node, article }));
    });
    return orderBy(
      rows,
      ({ article }) => article && valueOf(article, 'issue'),
      ({ article }) => article && valueOf(article, 'position'),
      ({ node }) => valueOf(node, 'line'),
      ({ node }) => node.id,
      ({ article }) => article && article.id,
    ).map(({ node, article }) => ({ ...finding(node, article?.id ?? null), total: rows.length }));
  },
  'read-findings-of-articles': (model, asked) =>
    orderBy(
      endingAt(model, 'ABOUT', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'line'),
      ({ from }) => from.id,
    ).map(({ from, to }) => finding(from, to.id)),
};
