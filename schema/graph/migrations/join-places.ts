import { READ_UNJOINED_PLACES } from '../../cypher/model-statements.ts';
import type { Upgrade } from './upgrade.ts';

/** Each look for more goes through all citations: rather few and large ones. */
const AT_ONCE = 20_000;

/** Where the body cites an entry is one property instead of three lists: half the weight of a graph. */
export const joinPlaces: Upgrade = {
  to: 3,
  what: 'the places of a citation are one property',
  async run(store) {
    for (;;) {
      const found = await store.read(READ_UNJOINED_PLACES, { limit: AT_ONCE });
      const rows = found.map(({ from, to, key, lines, sections, printed }) => {
        const places = lines.map((line, at) => [line, sections[at] || null, printed[at] ?? '']);
        const joined = places.length === 0 ? null : JSON.stringify(places);
        return { from, to, key, properties: { places: joined, placeLines: null, placeSections: null, placePrinted: null } };
      });
      await store.mergeRelationships('CITES', rows);
      if (found.length < AT_ONCE) break;
    }
  },
};
