import { READ_BEGUN, READ_MODEL_VERSION, READ_UNJOINED_PLACES, READ_UNPLACED_FORMS } from '../cypher/model-statements.ts';
import { MERGE_META } from '../cypher/write-statements.ts';
import { AppError } from '../errors.ts';
import type { NodeRow } from './model.ts';
import type { GraphStore } from '../store/graph-store.ts';

/**
 * The version of what `schema/graph` describes; it rises when an older graph would be misread, together with an upgrade
 * in `migrations`.
 *
 * 1: spellings do not say which issue prints them.
 * 2: they do (`formIssues`).
 * 3: the places of a citation are one property (`places`), not three lists.
 */
export const MODEL_VERSION = 3;

/** The node that bears the version: the only one of its label, outside what loads write and prune. */
export const META: NodeRow = { id: 'meta:graph', properties: { modelVersion: MODEL_VERSION } };

/** What shows that a graph is of an earlier version, where it does not say: graphs did not before version 3. */
const SIGNS = [
  { of: 1, statement: READ_UNPLACED_FORMS.Person },
  { of: 1, statement: READ_UNPLACED_FORMS.Institution },
  { of: 2, statement: READ_UNJOINED_PLACES },
] as const;

async function unmarkedVersion(store: GraphStore): Promise<number> {
  for (const { of, statement } of SIGNS) {
    if ((await store.read<{ limit: number }, unknown>(statement, { limit: 1 })).length > 0) return of;
  }
  return MODEL_VERSION;
}

/** The version of the model that the graph was written by; null for one that nothing was loaded into. */
export async function modelVersionOf(store: GraphStore): Promise<number | null> {
  const [meta] = await store.read(READ_MODEL_VERSION, { id: META.id, limit: 1 });
  if (meta !== undefined) return meta.modelVersion;
  const begun = await store.read(READ_BEGUN, { limit: 1 });
  return begun.length === 0 ? null : unmarkedVersion(store);
}

/**
 * Refuses a version later than the present one.
 * @throws AppError GRAPH_TOO_NEW
 */
export function refuseNewer(version: number): void {
  if (version > MODEL_VERSION) {
    throw new AppError('GRAPH_TOO_NEW', `The graph is of model version ${version}, this Theoria knows up to ${MODEL_VERSION}`, {
      remedy: 'Install the Theoria that wrote it, or a later one.',
    });
  }
}

/**
 * Refuses every version but the present one.
 * @throws AppError GRAPH_OUTDATED or GRAPH_TOO_NEW
 */
export function refuseOther(version: number): void {
  refuseNewer(version);
  if (version < MODEL_VERSION) {
    throw new AppError('GRAPH_OUTDATED', `The graph is of model version ${version}, this Theoria needs ${MODEL_VERSION}`, {
      remedy: 'Make a backup, then run: npm run -s theoria -- migrate',
    });
  }
}

/** Writes into the graph of which version it is. */
export const markModel = (store: GraphStore, modelVersion: number = MODEL_VERSION): Promise<void> =>
  store.writeRows(MERGE_META, [{ ...META, properties: { modelVersion } }]);

/**
 * Looks whether the graph can be used as it is; whoever opens one to serve it or to load into it calls this first.
 * An empty graph is marked with the present version, so that it is known when it is filled.
 * @throws AppError GRAPH_OUTDATED or GRAPH_TOO_NEW, as the store does otherwise
 */
export async function checkModel(store: GraphStore): Promise<void> {
  const version = await modelVersionOf(store);
  if (version === null) return markModel(store);
  refuseOther(version);
}
