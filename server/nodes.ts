import type { ArticleRow } from '../schema/cypher/read-articles.ts';
import type { ConceptRow } from '../schema/cypher/read-concepts.ts';
import type { FindingRow } from '../schema/cypher/read-findings.ts';
import type { InstitutionRow } from '../schema/cypher/read-institutions.ts';
import type { IssueRow } from '../schema/cypher/read-issues.ts';
import type { PersonRow } from '../schema/cypher/read-persons.ts';
import type { TheoryRow } from '../schema/cypher/read-theories.ts';
import type { WorkRow } from '../schema/cypher/read-works.ts';
import type { LocalizedText, NodeKind } from './generated/resolver-types.ts';
import { loadEnd, type Loaders } from './loaders.ts';
import { articleTitle, labelsOf, namesOf, workTitle } from './localized.ts';

/** A node by its kind and id. */
export interface NodeRef {
  readonly kind: NodeKind;
  readonly id: string;
}

export type AnyNode =
  | ({ readonly __typename: 'Issue' | 'Journal' } & IssueRow)
  | ({ readonly __typename: 'Article' } & ArticleRow)
  | ({ readonly __typename: 'Person' } & PersonRow)
  | ({ readonly __typename: 'Institution' } & InstitutionRow)
  | ({ readonly __typename: 'Theory' } & TheoryRow)
  | ({ readonly __typename: 'Work' } & WorkRow)
  | ({ readonly __typename: 'Concept' } & ConceptRow)
  | ({ readonly __typename: 'Finding' } & FindingRow);

/** A node found by the search. */
export interface NodeHit extends NodeRef {
  readonly score: number;
}

export const loadNode = async (loaders: Loaders, { kind, id }: NodeRef): Promise<AnyNode> => {
  switch (kind) {
    case 'ARTICLE':
      return { __typename: 'Article', ...(await loadEnd(loaders.article, id)) };
    case 'PERSON':
      return { __typename: 'Person', ...(await loadEnd(loaders.person, id)) };
    case 'INSTITUTION':
      return { __typename: 'Institution', ...(await loadEnd(loaders.institution, id)) };
    case 'THEORY':
      return { __typename: 'Theory', ...(await loadEnd(loaders.theory, id)) };
    case 'WORK':
      return { __typename: 'Work', ...(await loadEnd(loaders.work, id)) };
    case 'CONCEPT':
      return { __typename: 'Concept', ...(await loadEnd(loaders.concept, id)) };
  }
};

/** How a node is called. */
export const loadLabel = async (loaders: Loaders, { kind, id }: NodeRef): Promise<LocalizedText> => {
  switch (kind) {
    case 'ARTICLE':
      return articleTitle(await loadEnd(loaders.article, id));
    case 'PERSON':
      return namesOf(await loadEnd(loaders.person, id));
    case 'INSTITUTION':
      return namesOf(await loadEnd(loaders.institution, id));
    case 'THEORY': {
      const theory = await loadEnd(loaders.theory, id);
      return labelsOf(theory, theory.name);
    }
    case 'WORK':
      return workTitle(await loadEnd(loaders.work, id));
    case 'CONCEPT':
      return labelsOf(await loadEnd(loaders.concept, id));
  }
};
