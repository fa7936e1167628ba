import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/graphql/*.graphql',
  documents: 'schema/graphql/operations/*.graphql',
  generates: {
    'server/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: '../context.ts#RequestContext',
        mappers: {
          Issue: '../../schema/cypher/read-issues.ts#IssueRow',
          Journal: '../../schema/cypher/read-issues.ts#IssueRow',
          Article: '../../schema/cypher/read-articles.ts#ArticleRow',
          Person: '../../schema/cypher/read-persons.ts#PersonRow',
          Authorship: '../../schema/cypher/read-persons.ts#AuthorshipRow',
          Institution: '../../schema/cypher/read-institutions.ts#InstitutionRow',
          Affiliation: '../../schema/cypher/read-institutions.ts#AffiliationRow',
          Member: '../../schema/cypher/read-institutions.ts#AffiliationRow',
          Theory: '../../schema/cypher/read-theories.ts#TheoryRow',
          TheoryUse: '../../schema/cypher/read-theories.ts#TheoryUseRow',
          CoupledArticle: '../../schema/cypher/read-related-works.ts#CoupledRow',
          CoCitedWork: '../../schema/cypher/read-related-works.ts#CoCitedRow',
          Work: '../../schema/cypher/read-works.ts#WorkRow',
          Reference: '../../schema/cypher/read-works.ts#CitationRow',
          Citation: '../../schema/cypher/read-works.ts#CitationRow',
          Concept: '../../schema/cypher/read-concepts.ts#ConceptRow',
          Finding: '../../schema/cypher/read-findings.ts#FindingRow',
          ArticleLink: '../links/link.ts#Link',
          LinkReason: '../links/link.ts#Reason',
          SearchResult: '../nodes.ts#NodeHit',
          GraphNode: '../graph-view.ts#DrawnNode',
          Node: '../nodes.ts#AnyNode',
        },
      },
    },
    'schema/graphql/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, enumsAsTypes: true, documentMode: 'string' },
    },
  },
};
export default config;
