import { listTheories } from '../../schema/cypher/read-theories.ts';
import { mapNodes, readPage } from '../connection.ts';
import type { QueryResolvers, TheoryResolvers, TheoryUseResolvers } from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { labelsOf } from '../localized.ts';
import { mentionPlace } from '../places.ts';

const KINDS = { theory: 'THEORY', school: 'SCHOOL', framework: 'FRAMEWORK', method: 'METHOD' } as const;
const ROLES = { central: 'CENTRAL', supporting: 'SUPPORTING', mention: 'MENTION' } as const;

const theory: QueryResolvers['theory'] = (_query, { id }, { loaders }) => loaders.theory.load(id);

const theories: QueryResolvers['theories'] = async (_query, args, { store, loaders }) =>
  mapNodes(await readPage('theories', args, (page) => store.list(listTheories, page)), ({ id }) => loadEnd(loaders.theory, id));

const Theory: TheoryResolvers = {
  labels: (row) => labelsOf(row, row.name),
  kind: ({ kind }) => KINDS[kind],
  thinkers: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.person,
      (await loaders.thinkersOfTheory.load(id)).map(({ person }) => person),
    ),
  uses: ({ id }, _args, { loaders }) => loaders.theoryUsesOfTheory.load(id),
  works: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.work,
      (await loaders.worksOfTheory.load(id)).map(({ work }) => work),
    ),
};

const TheoryUse: TheoryUseResolvers = {
  theory: (use, _args, { loaders }) => loadEnd(loaders.theory, use.theory),
  article: (use, _args, { loaders }) => loadEnd(loaders.article, use.article),
  role: ({ role }) => ROLES[role],
  places: async (use, _args, { loaders }) =>
    (await loaders.mentionsOfArticle.load(use.article)).filter((row) => row.theory === use.theory).map(mentionPlace),
  references: async ({ article, references }, _args, { loaders }) =>
    (await loaders.citationsOfArticle.load(article)).filter(({ number }) => references.includes(number)),
  provenance: ({ line, rule, confidence }) => ({ line, rule, confidence }),
};

export const theoryResolvers = { Query: { theory, theories }, Theory, TheoryUse };
