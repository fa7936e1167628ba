import type { GraphStore } from '../../../schema/store/graph-store.ts';

/** The store, noting the name of every statement that it is told to run; rows that an engine may merge its own way do not count. */
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
  writeRows(statement, rows) {
    if (rows.length > 0) seen.add(statement.name);
    return store.writeRows(statement, rows);
  },
});
