import { defineConfig } from 'vite';

/** The page is built to `web/dist`, which the server hands out under a CSP without inline code: nothing is inlined. */
export default defineConfig({
  root: 'web',
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    sourcemap: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': process.env['THEORIA_SERVER'] ?? 'http://localhost:4000' } },
});
