import type { Outcome } from '../outcome.ts';
import { inPercent, inThousands } from '../statistics.ts';
import { nodesPerSecond, relationshipsPerSecond, type Pace } from './pace.ts';
import type { Race } from './race.ts';

const inWords = (pace: Pace): string =>
  `${inThousands(nodesPerSecond(pace))} nodes/s, ${inThousands(relationshipsPerSecond(pace))} relationships/s`;

/** Of nodes and relationships the one in which we fall behind more. */
export const shareOfBare = ({ ours, bare }: Race): number =>
  Math.min(nodesPerSecond(ours) / nodesPerSecond(bare), relationshipsPerSecond(ours) / relationshipsPerSecond(bare));

/** The row of a race that is to reach a share of the bare engine's rates. */
export function shareOutcome(measure: string, race: Race, atLeast: number): Outcome {
  const share = shareOfBare(race);
  return {
    measure: race.whole ? measure : `${measure} (first ${race.ours.nodes + race.ours.relationships} rows)`,
    bar: `≥ ${inPercent(atLeast)} of bare`,
    reached: `${inPercent(share)}: ${inWords(race.ours)}`,
    bare: inWords(race.bare),
    met: share >= atLeast,
  };
}
