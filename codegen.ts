import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/graphql/*.graphql',
  documents: 'schema/graphql/operations/*.graphql',
  generates: {
    'server/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: { useTypeImports: true, enumsAsTypes: true, contextType: '../context.ts#RequestContext' },
    },
    'schema/graphql/generated/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, enumsAsTypes: true, documentMode: 'string' },
    },
  },
};
export default config;
