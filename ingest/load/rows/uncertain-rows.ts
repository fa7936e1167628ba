import type { Reading } from '../../../schema/graph/properties.ts';
import { contentId } from '../../../schema/graph/content-id.ts';
import type { Entity, Form, Refusal, WorkEntity } from '../../resolve/entities.ts';
import { idOfArticle, type RowContext } from './row-context.ts';

const RULE = 'resolve@1';

/** Below this a librarian should look at the merge. */
const CERTAIN = 0.7;

const quoted = (forms: readonly Form[]): string => forms.map(({ text, place }) => `“${text}” (${place.text})`).join(', ');

interface Uncertain {
  readonly code: 'uncertain-merge' | 'not-merged' | 'identifiers-differ';
  readonly message: string;
  readonly confidence: number;
  readonly articles: readonly number[];
}

const articlesOf = (forms: readonly Form[]): number[] => [...new Set(forms.map((form) => form.place.article))];

const mergesOf = (kind: string, entities: readonly Entity[]): Uncertain[] =>
  entities
    .filter((entity) => entity.confidence < CERTAIN)
    .map(({ forms, merges, confidence }) => ({
      code: 'uncertain-merge',
      message: `Taken for one ${kind}: ${quoted(forms)}: ${merges.find((merge) => merge.confidence === confidence)?.reason ?? ''}`,
      confidence,
      articles: articlesOf(forms),
    }));

const refusalsOf = (kind: string, refusals: readonly Refusal[]): Uncertain[] =>
  refusals.map(({ reason, forms }) => ({
    code: 'not-merged',
    message: `Not taken for one ${kind}, though ${reason}: ${quoted(forms)}`,
    confidence: 0.5,
    articles: articlesOf(forms),
  }));

const disputesOf = (works: readonly WorkEntity[]): Uncertain[] =>
  works.flatMap(({ disputes, confidence }) =>
    disputes.map(({ what, forms }) => ({
      code: 'identifiers-differ',
      message: `One work is printed with more than one ${what}: ${quoted(forms)}`,
      confidence,
      articles: articlesOf(forms),
    })),
  );

/**
 * A finding for each merge that is not certain, each that was not made because something contradicts it, and each work
 * whose references disagree on its DOI or address.
 */
export function uncertainRows(context: RowContext): void {
  const { entities, record, facts, sink } = context;
  const { persons, works } = entities;
  const uncertain = [
    ...mergesOf('person', persons.all),
    ...mergesOf('work', works.all),
    ...disputesOf(works.all),
    ...refusalsOf('person', persons.refusals),
    ...refusalsOf('work', works.refusals),
  ];
  for (const { code, message, confidence, articles } of uncertain) {
    const id = contentId('finding', facts.issue, code, message);
    const fact: Reading = { line: null, rule: RULE, confidence };
    sink.node('Finding', id, { ...facts.owned(fact), code, kind: 'uncertain', severity: 'info', message, suggestion: null });
    for (const article of record.articles.filter(({ position }) => articles.includes(position))) {
      sink.relate('ABOUT', id, idOfArticle(context, article), '', facts.owned(fact));
    }
  }
}
