import { MERGE_NODES, MERGE_RELATIONSHIPS } from '../../../schema/cypher/write-statements.ts';
import type { GraphStore } from '../../../schema/store/graph-store.ts';

/** The store, noting the name of every statement that it runs. */
export const recording = (store: GraphStore, seen: Set<string>): GraphStore => ({
  ...store,
  read(statement, params) {
    seen.add(statement.name);
    return store.read(statement, params);
  },
  list(statement, params) {
    seen.add(statement.name);
    return store.list(statement, params);
  },
  write(statement, params) {
    seen.add(statement.name);
    return store.write(statement, params);
  },
  mergeNodes(label, rows) {
    if (rows.length > 0) seen.add(MERGE_NODES[label].name);
    return store.mergeNodes(label, rows);
  },
  mergeRelationships(type, rows) {
    if (rows.length > 0) seen.add(MERGE_RELATIONSHIPS[type].name);
    return store.mergeRelationships(type, rows);
  },
  writeRows(statement, rows) {
    if (rows.length > 0) seen.add(statement.name);
    return store.writeRows(statement, rows);
  },
});
