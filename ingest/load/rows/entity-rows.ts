import { searchTextOf } from '../../../schema/text/search-text.ts';
import type { Form, PersonEntity } from '../../resolve/entities.ts';
import { thinkersOfTheories, familiesOfWorks } from './entity-neighbours.ts';
import type { RowContext } from './row-context.ts';

const textsOf = (forms: readonly Form[]): string[] => forms.map((form) => form.text);

const present = (texts: readonly (string | null)[]): string[] => texts.filter((text) => text !== null);

type FormProperties = Record<'forms' | 'formLanguages' | 'formPlaces' | 'formIssues', string[]>;

const formProperties = ({ facts }: RowContext, forms: readonly Form[]): FormProperties => ({
  forms: textsOf(forms),
  formLanguages: forms.map((form) => form.language),
  formPlaces: forms.map((form) => form.place.text),
  formIssues: forms.map(() => facts.issue),
});

/** Spellings of the vocabulary count too: who looks for Най finds Nye. */
const namesOf = ({ name, forms, otherFamilies }: PersonEntity): string[] => [name, ...textsOf(forms), ...otherFamilies];

function personRows(context: RowContext): void {
  const { entities, sink } = context;
  for (const person of entities.persons.all) {
    const { id, forms, name, nameKk, nameRu, nameEn, orcid, email } = person;
    const searchText = searchTextOf(namesOf(person));
    sink.node('Person', id, { name, nameKk, nameRu, nameEn, ...formProperties(context, forms), orcid, email, searchText });
  }
}

function institutionRows(context: RowContext): void {
  const { entities, sink } = context;
  for (const { id, forms, name, nameKk, nameRu, nameEn, city, country } of entities.institutions.all) {
    const searchText = searchTextOf([name, ...textsOf(forms), ...present([city])]);
    sink.node('Institution', id, { name, nameKk, nameRu, nameEn, ...formProperties(context, forms), city, country, searchText });
  }
}

function workRows(context: RowContext): void {
  const families = familiesOfWorks(context);
  for (const work of context.entities.works.all) {
    if (work.article !== null) continue;
    const { id, article: _, disputes: __, forms, merges: ___, confidence: ____, ...properties } = work;
    const searchText = searchTextOf([...textsOf(forms), ...present([work.corporateAuthor]), ...(families.get(id) ?? [])]);
    context.sink.node('Work', id, { ...properties, searchText });
  }
}

function theoryRows(context: RowContext): void {
  const thinkers = thinkersOfTheories(context);
  for (const { id, forms, name, kind, labelKk, labelRu, labelEn } of context.entities.theories.all) {
    const searchText = searchTextOf([
      name,
      ...present([labelKk, labelRu, labelEn]),
      ...textsOf(forms),
      ...(thinkers.get(id) ?? []).flatMap(namesOf),
    ]);
    context.sink.node('Theory', id, { name, kind, labelKk, labelRu, labelEn, searchText });
  }
}

/** The nodes that articles share: persons, institutions, cited works, theories, concepts. */
export function entityRows(context: RowContext): void {
  personRows(context);
  institutionRows(context);
  workRows(context);
  theoryRows(context);
  for (const { id, forms, labelKk, labelRu, labelEn } of context.entities.concepts.all) {
    context.sink.node('Concept', id, { labelKk, labelRu, labelEn, searchText: searchTextOf(textsOf(forms)) });
  }
}
