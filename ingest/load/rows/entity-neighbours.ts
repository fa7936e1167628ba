import { citedAuthorAt, referenceAt, theoryAt, thinkerAt } from '../../../schema/record/address.ts';
import type { PersonEntity } from '../../resolve/entities.ts';
import { addressOf, type RowContext } from './row-context.ts';

const add = <T>(map: Map<string, Set<T>>, key: string | undefined, item: T | undefined): void => {
  if (key !== undefined && item !== undefined) map.set(key, (map.get(key) ?? new Set()).add(item));
};

/** Names of the authors as the references print them, by id of the work. */
export function familiesOfWorks({ record, entities }: RowContext): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, Set<string>>();
  for (const article of record.articles) {
    for (const { n, authors, romanized } of article.references) {
      const work = entities.works.at.get(referenceAt(addressOf(article), n));
      for (const { family } of [...authors, ...(romanized?.authors ?? [])]) add(families, work?.id, family);
      authors.forEach((_, index) => add(families, work?.id, entities.persons.at.get(citedAuthorAt(addressOf(article), n, index))?.name));
    }
  }
  return new Map([...families].map(([id, names]) => [id, [...names]]));
}

/** Those whom an article ties to a theory, by id of the theory. */
export function thinkersOfTheories({ record, entities }: RowContext): ReadonlyMap<string, readonly PersonEntity[]> {
  const thinkers = new Map<string, Set<PersonEntity>>();
  for (const article of record.articles) {
    article.theories.forEach((theory, index) => {
      const id = entities.theories.at.get(theoryAt(addressOf(article), index))?.id;
      theory.thinkers.forEach((_, order) => add(thinkers, id, entities.persons.at.get(thinkerAt(addressOf(article), index, order))));
    });
  }
  return new Map([...thinkers].map(([id, people]) => [id, [...people]]));
}
