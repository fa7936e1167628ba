import type { Resolvers } from '../generated/resolver-types.ts';
import { articleLinkResolvers } from './article-link.ts';
import { articleResolvers } from './article.ts';
import { conceptResolvers } from './concept.ts';
import { findingResolvers } from './finding.ts';
import { graphViewResolvers } from './graph-view.ts';
import { institutionResolvers } from './institution.ts';
import { issueResolvers } from './issue.ts';
import { personResolvers } from './person.ts';
import { searchResolvers } from './search.ts';
import { theoryResolvers } from './theory.ts';
import { workResolvers } from './work.ts';

const parts = [
  articleLinkResolvers,
  articleResolvers,
  conceptResolvers,
  findingResolvers,
  graphViewResolvers,
  institutionResolvers,
  issueResolvers,
  personResolvers,
  searchResolvers,
  theoryResolvers,
  workResolvers,
] satisfies Resolvers[];

/** All resolvers; each file names the fields of its own entity. */
export const resolvers: Resolvers[] = parts;
