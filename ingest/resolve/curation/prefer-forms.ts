import type { CurationProblem, Entity, Form, Labels, Names, Resolved } from '../entities.ts';
import type { Curated, Preference } from './curate.ts';

/** A person or an institution under a form, which is also its name in the form's language. */
export const namedAs = <E extends Names>(entity: E, { text, language }: Form): E => ({
  ...entity,
  name: text,
  nameKk: language === 'kk' ? text : entity.nameKk,
  nameRu: language === 'ru' ? text : entity.nameRu,
  nameEn: language === 'en' ? text : entity.nameEn,
});

export const labelledAs = <E extends Labels & { readonly name: string }>(entity: E, { text, language }: Form): E => ({
  ...entity,
  name: text,
  labelKk: language === 'kk' ? text : entity.labelKk,
  labelRu: language === 'ru' ? text : entity.labelRu,
  labelEn: language === 'en' ? text : entity.labelEn,
});

/** Shows entities by the forms that a curator prefers; two forms preferred for one entity are a problem and neither is taken. */
export function preferForms<E extends Entity>(
  resolved: Resolved<E>,
  { preferences, problems }: Pick<Curated<unknown>, 'preferences' | 'problems'>,
  shownAs: (entity: E, form: Form) => E,
): Resolved<E> {
  const preferred = new Map<E, Preference[]>();
  for (const preference of preferences) {
    const entity = resolved.at.get(preference.at);
    if (entity !== undefined) preferred.set(entity, [...(preferred.get(entity) ?? []), preference]);
  }
  const rivals: CurationProblem[] = [];
  const changed = new Map<E, E>();
  for (const [entity, [first, ...others]] of preferred) {
    if (first === undefined) continue;
    const rival = others.find(({ form }) => form.text !== first.form.text);
    if (rival === undefined) changed.set(entity, shownAs(entity, first.form));
    else rivals.push({ path: rival.path, reason: `${first.path} prefers another form of the same; neither is taken` });
  }
  return {
    ...resolved,
    all: resolved.all.map((entity) => changed.get(entity) ?? entity),
    at: new Map([...resolved.at].map(([at, entity]) => [at, changed.get(entity) ?? entity])),
    problems: [...problems, ...rivals],
  };
}
