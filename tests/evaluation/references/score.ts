import { alike } from '../../../ingest/evaluate/compare.ts';
import { scoreReferences } from '../../../ingest/evaluate/score-references.ts';
import { Tally } from '../../../ingest/evaluate/tally.ts';
import type { GoldFields } from './generate.ts';

const NOWHERE = {
  romanized: null,
  printed: { native: null, romanized: null },
  lines: { native: null, romanized: null },
  cutByPageBreak: false,
} as const;

/** Scores references by the measure of the record's evaluation, and counts those without any miss. */
export class ReferenceScore {
  readonly tally = new Tally();
  #references = 0;
  #whole = 0;

  /** @returns whether every scored field is right */
  add(got: GoldFields, want: GoldFields, where: string): boolean {
    const before = this.tally.misses.length;
    const { titleEn, ...fields } = got;
    const { titleEn: wantedTitleEn, ...wanted } = want;
    scoreReferences(this.tally, where, [{ ...fields, ...NOWHERE, n: 1 }], [{ ...wanted, n: 1, unscored: [], romanized: null }], false);
    this.tally.compare('ref.titleEn', where, titleEn, wantedTitleEn, alike(0.92));
    this.tally.compare('ref.accessed', where, got.accessed, want.accessed);
    const whole = this.tally.misses.length === before;
    this.#references += 1;
    if (whole) this.#whole += 1;
    return whole;
  }

  get f1(): number {
    return this.tally.micro('ref.').f1;
  }

  get whole(): number {
    return this.#references === 0 ? 0 : this.#whole / this.#references;
  }
}
