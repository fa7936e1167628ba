import { listInstitutions } from '../../schema/cypher/read-institutions.ts';
import { mapNodes, readPage } from '../connection.ts';
import type { InstitutionResolvers, MemberResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { namesOf } from '../localized.ts';
import { formsOf } from '../name-forms.ts';

const institution: QueryResolvers['institution'] = (_query, { id }, { loaders }) => loaders.institution.load(id);

const institutions: QueryResolvers['institutions'] = async (_query, args, { store, loaders }) =>
  mapNodes(await readPage('institutions', args, (page) => store.list(listInstitutions, page)), ({ id }) =>
    loadEnd(loaders.institution, id),
  );

const Institution: InstitutionResolvers = {
  names: namesOf,
  forms: formsOf,
  members: ({ id }, _args, { loaders }) => loaders.affiliationsOfInstitution.load(id),
  articles: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.article,
      (await loaders.affiliationsOfInstitution.load(id)).map(({ article }) => article),
    ),
};

const Member: MemberResolvers = {
  person: ({ person }, _args, { loaders }) => loadEnd(loaders.person, person),
  article: ({ article }, _args, { loaders }) => loadEnd(loaders.article, article),
};

export const institutionResolvers = { Query: { institution, institutions }, Institution, Member };
