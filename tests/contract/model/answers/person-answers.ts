import type { GraphModel, ModelNode, ModelRelationship } from '../graph-model.ts';
import { orderBy, pick, pickLists, valueOf, type Row } from '../row.ts';
import { endingAt, listed, nodesOf, startingAt, type Answer, type Asked } from './answer.ts';

const FORM_COLUMNS = ['forms', 'formLanguages', 'formPlaces'] as const;

const rolesOf = (model: GraphModel): Record<NonNullable<Asked['role']>, ReadonlySet<ModelNode>> => {
  const cited = new Set(model.relationships('CITES').map(({ to }) => to));
  const authored = model.relationships('AUTHORED');
  return {
    AUTHOR: new Set(authored.filter(({ to }) => to.labels.includes('Article')).map(({ from }) => from)),
    CITED_AUTHOR: new Set(authored.filter(({ to }) => cited.has(to)).map(({ from }) => from)),
    THINKER: new Set(model.relationships('PROPOSED_BY').map(({ to }) => to)),
  };
};

const affiliation = (works: ModelRelationship): Row => ({
  person: works.from.id,
  institution: works.to.id,
  rank: valueOf(works, 'order'),
  ...pick(works, 'article', 'unit', 'position', 'printed', 'line'),
});

/** Persons, what they wrote and where they work. */
export const PERSON_ANSWERS: Readonly<Record<string, Answer>> = {
  'list-persons': (model, { role }) => {
    const players = role === null ? null : rolesOf(model)[role];
    return listed(
      orderBy(
        model.nodes('Person').filter((person) => players?.has(person) ?? true),
        (person) => valueOf(person, 'name'),
        ({ id }) => id,
      ),
    );
  },
  'read-persons': (model, asked) => {
    const { AUTHOR, CITED_AUTHOR, THINKER } = rolesOf(model);
    return orderBy(nodesOf(model, 'Person', asked), ({ id }) => id).map((person) => ({
      ...pick(person, 'id', 'name', 'nameKk', 'nameRu', 'nameEn', 'orcid'),
      ...pickLists(person, ...FORM_COLUMNS),
      isAuthor: AUTHOR.has(person),
      isCitedAuthor: CITED_AUTHOR.has(person),
      isThinker: THINKER.has(person),
    }));
  },
  'read-authorships-of-works': (model, asked) =>
    orderBy(
      endingAt(model, 'AUTHORED', asked),
      ({ to }) => to.id,
      (authored) => valueOf(authored, 'order'),
      ({ from }) => from.id,
    ).map((authored) => ({
      work: authored.to.id,
      person: authored.from.id,
      rank: valueOf(authored, 'order'),
      ...pick(authored, 'printedName', 'line'),
    })),
  'read-works-of-persons': (model, asked) => {
    const cited = new Set(model.relationships('CITES').map(({ to }) => to));
    return orderBy(
      startingAt(model, 'AUTHORED', asked),
      ({ from }) => from.id,
      ({ to }) => valueOf(to, 'position'),
      ({ to }) => valueOf(to, 'year'),
      ({ to }) => valueOf(to, 'title'),
      ({ to }) => to.id,
    ).map(({ from, to }) => ({ person: from.id, work: to.id, isArticle: to.labels.includes('Article'), isCited: cited.has(to) }));
  },
  'list-institutions': (model) =>
    listed(
      orderBy(
        model.nodes('Institution'),
        (institution) => valueOf(institution, 'name'),
        ({ id }) => id,
      ),
    ),
  'read-institutions': (model, asked) =>
    orderBy(nodesOf(model, 'Institution', asked), ({ id }) => id).map((institution) => ({
      ...pick(institution, 'id', 'name', 'nameKk', 'nameRu', 'nameEn', 'city', 'country'),
      ...pickLists(institution, ...FORM_COLUMNS),
    })),
  'read-affiliations-of-articles': (model, asked) => {
    const authors = new Set(endingAt(model, 'AUTHORED', asked).map(({ from, to }) => `${from.id} ${to.id}`));
    return orderBy(
      model.relationships('AFFILIATED_WITH').filter((works) => authors.has(`${works.from.id} ${valueOf(works, 'article')}`)),
      (works) => valueOf(works, 'article'),
      ({ from }) => from.id,
      (works) => valueOf(works, 'order'),
      ({ to }) => to.id,
    ).map(affiliation);
  },
  'read-affiliations-of-persons': (model, asked) =>
    orderBy(
      startingAt(model, 'AFFILIATED_WITH', asked),
      ({ from }) => from.id,
      (works) => valueOf(works, 'article'),
      (works) => valueOf(works, 'order'),
      ({ to }) => to.id,
    ).map(affiliation),
  'read-affiliations-of-institutions': (model, asked) =>
    orderBy(
      endingAt(model, 'AFFILIATED_WITH', asked),
      ({ to }) => to.id,
      (works) => valueOf(works, 'article'),
      ({ from }) => from.id,
      (works) => valueOf(works, 'order'),
    ).map(affiliation),
};
