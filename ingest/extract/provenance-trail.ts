import type { LineSpan, ProvenanceMap } from '../../schema/record/provenance.ts';

/** Collects where each value of a record came from. */
export class ProvenanceTrail {
  readonly #map: ProvenanceMap = {};

  /**
   * @param pointer JSON Pointer relative to the object that will hold the map
   * @param rule `name@version`
   * @param confidence 0 to 1
   */
  add(pointer: string, lines: LineSpan, rule: string, confidence: number): void {
    this.#map[pointer] = { lines, rule, confidence };
  }

  get map(): ProvenanceMap {
    return this.#map;
  }
}

/** The smallest span that covers some spans; `otherwise` where there is none. */
export const cover = (spans: readonly LineSpan[], otherwise: LineSpan): LineSpan =>
  spans.length === 0 ? otherwise : [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
