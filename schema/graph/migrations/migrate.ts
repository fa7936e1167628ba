import type { GraphStore } from '../../store/graph-store.ts';
import { markModel, modelVersionOf, refuseNewer } from '../model-version.ts';
import { joinPlaces } from './join-places.ts';
import { placeForms } from './place-forms.ts';
import type { Upgrade } from './upgrade.ts';

/** One a version, in order, up to MODEL_VERSION. */
export const UPGRADES: readonly Upgrade[] = [placeForms, joinPlaces];

/** The upgrades that a graph of such a version still needs, in the order to run. */
export const upgradesFrom = (version: number | null): readonly Upgrade[] =>
  version === null ? [] : UPGRADES.filter(({ to }) => to > version);

/**
 * Makes the graph one of the present model, step by step; each step is marked when it is done, so that an interrupted
 * run is simply run again. A graph that is up to date but does not say so is marked; an empty one stays empty.
 * @param told called before each step
 * @throws AppError GRAPH_TOO_NEW, as the store does otherwise
 */
export async function migrate(store: GraphStore, told: (upgrade: Upgrade) => void = () => undefined): Promise<void> {
  const version = await modelVersionOf(store);
  if (version === null) return;
  refuseNewer(version);
  await store.prepare();
  for (const upgrade of upgradesFrom(version)) {
    told(upgrade);
    await upgrade.run(store);
    await markModel(store, upgrade.to);
  }
  await markModel(store);
  await store.flush();
}
