import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's `module` build while the libraries take its `main` build: two realms, and instanceof fails.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/bench/**', '**/node_modules/**'],
    globalSetup: ['tests/support/neo4j/presence.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
