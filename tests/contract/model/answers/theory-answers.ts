import type { ModelRelationship } from '../graph-model.ts';
import { descending, orderBy, pick, pickLists, valueOf, type Row } from '../row.ts';
import { countInto, endingAt, listed, nodesOf, startingAt, type Answer } from './answer.ts';

const use = (draws: ModelRelationship): Row => ({
  article: draws.from.id,
  theory: draws.to.id,
  ...pick(draws, 'role', 'line', 'rule', 'confidence'),
  ...pickLists(draws, 'references'),
});
const thinker = (proposed: ModelRelationship): Row => ({ theory: proposed.from.id, person: proposed.to.id, ...pick(proposed, 'article') });
const ground = (grounded: ModelRelationship): Row => ({
  theory: grounded.from.id,
  work: grounded.to.id,
  ...pick(grounded, 'article', 'number'),
});

/** Theories: who draws on them, where, who stands behind them and which works are cited for them. */
export const THEORY_ANSWERS: Readonly<Record<string, Answer>> = {
  'list-theories': (model) =>
    listed(
      orderBy(
        model.nodes('Theory'),
        descending(countInto(model, 'DRAWS_ON')),
        (theory) => valueOf(theory, 'name'),
        ({ id }) => id,
      ),
    ),
  'read-theories': (model, asked) => {
    const articleCount = countInto(model, 'DRAWS_ON');
    return orderBy(nodesOf(model, 'Theory', asked), ({ id }) => id).map((theory) => ({
      ...pick(theory, 'id', 'name', 'kind', 'labelKk', 'labelRu', 'labelEn'),
      articleCount: articleCount(theory),
    }));
  },
  'read-theory-uses-of-articles': (model, asked) =>
    orderBy(
      startingAt(model, 'DRAWS_ON', asked),
      ({ from }) => from.id,
      (draws) => valueOf(draws, 'line'),
      ({ to }) => to.id,
    ).map(use),
  'read-theory-uses-of-theories': (model, asked) =>
    orderBy(
      endingAt(model, 'DRAWS_ON', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'position'),
      ({ from }) => from.id,
    ).map(use),
  'read-mentions-of-articles': (model, asked) => {
    const theories = model.relationships('MENTIONS');
    const passages = endingAt(model, 'IN', asked).flatMap(({ from: passage, to: article }) =>
      theories.filter(({ from }) => from === passage).map(({ to: theory }) => ({ article, passage, theory })),
    );
    return orderBy(
      passages,
      ({ article }) => article.id,
      ({ passage }) => valueOf(passage, 'line'),
      ({ passage }) => valueOf(passage, 'phrase'),
      ({ theory }) => theory.id,
      ({ passage }) => passage.id,
    ).map(({ article, passage, theory }) => ({
      article: article.id,
      theory: theory.id,
      ...pick(passage, 'phrase', 'section', 'line', 'lineEnd', 'language', 'sentence'),
      ...pickLists(passage, 'references'),
    }));
  },
  'read-thinkers-of-theories': (model, asked) =>
    orderBy(
      startingAt(model, 'PROPOSED_BY', asked),
      ({ from }) => from.id,
      ({ to }) => valueOf(to, 'name'),
      ({ to }) => to.id,
      (proposed) => valueOf(proposed, 'article'),
    ).map(thinker),
  'read-theories-of-persons': (model, asked) =>
    orderBy(
      endingAt(model, 'PROPOSED_BY', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'name'),
      ({ from }) => from.id,
      (proposed) => valueOf(proposed, 'article'),
    ).map(thinker),
  'read-works-of-theories': (model, asked) =>
    orderBy(
      startingAt(model, 'GROUNDED_IN', asked),
      ({ from }) => from.id,
      (grounded) => valueOf(grounded, 'article'),
      (grounded) => valueOf(grounded, 'number'),
      ({ to }) => to.id,
    ).map(ground),
  'read-theories-of-works': (model, asked) =>
    orderBy(
      endingAt(model, 'GROUNDED_IN', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'name'),
      ({ from }) => from.id,
      (grounded) => valueOf(grounded, 'article'),
    ).map(ground),
};
