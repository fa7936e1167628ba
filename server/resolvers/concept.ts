import { listConcepts } from '../../schema/cypher/read-concepts.ts';
import { mapNodes, readPage } from '../connection.ts';
import type { ConceptResolvers, QueryResolvers } from '../generated/resolver-types.ts';
import { loadEnd, loadEnds } from '../loaders.ts';
import { labelsOf } from '../localized.ts';

const concept: QueryResolvers['concept'] = (_query, { id }, { loaders }) => loaders.concept.load(id);

const concepts: QueryResolvers['concepts'] = async (_query, args, { store, loaders }) =>
  mapNodes(await readPage('concepts', args, (page) => store.list(listConcepts, page)), ({ id }) => loadEnd(loaders.concept, id));

const Concept: ConceptResolvers = {
  labels: (row) => labelsOf(row),
  articles: async ({ id }, _args, { loaders }) =>
    loadEnds(
      loaders.article,
      (await loaders.keywordsOfConcept.load(id)).map(({ article }) => article),
    ),
};

export const conceptResolvers = { Query: { concept, concepts }, Concept };
