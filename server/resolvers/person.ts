import { listPersons } from '../../schema/cypher/read-persons.ts';
import { mapNodes, pageOf, readPage } from '../connection.ts';
import type { PersonResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { namesOf } from '../localized.ts';
import { formsOf } from '../name-forms.ts';

const person: QueryResolvers['person'] = (_query, { id }, { loaders }) => loaders.person.load(id);

const persons: QueryResolvers['persons'] = async (_query, args, { store, loaders }) => {
  const role = args.role ?? null;
  const list = role === null ? 'persons' : `persons.${role}`;
  const page = await readPage(list, args, ({ skip, limit }) => store.list(listPersons, { skip, limit, role }));
  return mapNodes(page, ({ id }) => loadEnd(loaders.person, id));
};

const Person: PersonResolvers = {
  names: namesOf,
  forms: formsOf,
  roles: ({ isAuthor, isCitedAuthor, isThinker }) => [
    ...(isAuthor ? ['AUTHOR' as const] : []),
    ...(isCitedAuthor ? ['CITED_AUTHOR' as const] : []),
    ...(isThinker ? ['THINKER' as const] : []),
  ],
  articles: async ({ id }, _args, { loaders }) => {
    const written = await loaders.worksOfPerson.load(id);
    return loadEnds(
      loaders.article,
      written.filter(({ isArticle }) => isArticle).map(({ work }) => work),
    );
  },
  works: async ({ id }, args, { loaders }) => {
    const written = await loaders.worksOfPerson.load(id);
    return mapNodes(
      pageOf(
        'person.works',
        written.filter(({ isCited }) => isCited),
        args,
      ),
      ({ work }) => loadEnd(loaders.work, work),
    );
  },
  theories: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.theory,
      (await loaders.theoriesOfPerson.load(id)).map(({ theory }) => theory),
    ),
  affiliations: ({ id }, _args, { loaders }) => loaders.affiliationsOfPerson.load(id),
};

export const personResolvers = { Query: { person, persons }, Person };
