import { cpSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;

/** Folders whose files are read at run time, at their place beside the module that reads them. */
const READ_AT_RUN_TIME = ['schema/cypher', 'schema/graphql', 'ingest/data', 'web/dist'];

/**
 * Keeps `new URL('./file', import.meta.url)` true in the bundle: for each of our modules `import.meta.url` stays
 * the address of its source, with `dist` in the place of the checkout, and what is read there is copied there.
 */
const keepPlaces = (): Plugin => ({
  name: 'keep-places',
  transform(code, id) {
    const place = path.relative(root, id).replaceAll(path.sep, '/');
    if (place.startsWith('..') || place.startsWith('node_modules/') || !code.includes('import.meta.url')) return null;
    return code.replaceAll('import.meta.url', `new URL('./${place}', import.meta.url).href`);
  },
  writeBundle({ dir }) {
    for (const folder of READ_AT_RUN_TIME)
      cpSync(path.join(root, folder), path.join(dir ?? '', folder), { recursive: true, filter: (file) => !file.endsWith('.ts') });
  },
});

/** The server and the command line as JavaScript for Node: `dist/theoria.js`, with a chunk for what a command needs alone. */
export default defineConfig({
  plugins: [keepPlaces()],
  resolve: { mainFields: ['main', 'module'] },
  ssr: { target: 'node', noExternal: true, external: ['@grafeo-db/js'] },
  build: {
    ssr: 'ingest/cli.ts',
    outDir: 'dist',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: false,
    rolldownOptions: { output: { entryFileNames: 'theoria.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
