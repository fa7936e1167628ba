import type { Line } from '../line.ts';
import { isNameLine, looksLikeName, readNames } from '../names.ts';

/** A name on the cover. */
export interface CoverName {
  readonly name: string;
  readonly line: number;
}

/** The names that stand on the cover, on lines of nothing but names. */
export const coverNames = (front: readonly Line[]): CoverName[] =>
  front
    .filter((line) => isNameLine(line.text.replace(/,\s*$/, '')))
    .flatMap((line) =>
      readNames(line.text)
        .filter(({ name }) => looksLikeName(name))
        .map(({ name }) => ({ name, line: line.n })),
    );
