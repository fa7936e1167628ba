/** A graph before a step and after it, a line for each node and relationship. */
export interface Step {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** An issue that is being loaded has no digest of its record. */
const isUnfinished = (line: string): boolean => line.startsWith('Issue ') && !line.includes('"record":');

/** What a graph cut off within a step lacks though the step does not touch it, and what it has of neither side of the step. */
export function faultsWithinStep({ before, after }: Step, held: readonly string[]): { lost: string[]; torn: string[] } {
  const [earlier, later, there] = [new Set(before), new Set(after), new Set(held)];
  return {
    lost: before.filter((line) => later.has(line) && !there.has(line)),
    torn: held.filter((line) => !earlier.has(line) && !later.has(line) && !isUnfinished(line)),
  };
}
