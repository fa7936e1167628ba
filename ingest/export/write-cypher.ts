import type { GraphStore } from '../../schema/store/graph-store.ts';
import { markScript, pageScript, schemaScript } from './cypher-script.ts';
import { allNodes, allPages } from './graph-pages.ts';
import type { Tally } from './tally.ts';

/** The graph as a script for cypher-shell, piece by piece: schema, nodes, relationships, mark. */
export async function* cypherScript(store: GraphStore, tally: Tally): AsyncGenerator<string> {
  yield schemaScript();
  for await (const page of allNodes(store)) yield pageScript(tally.count(page));
  for await (const page of allPages(store)) if (page.kind === 'relationships') yield pageScript(tally.count(page));
  yield markScript();
}
