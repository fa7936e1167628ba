import type { CurationProblem, Entities } from '../entities.ts';

/** The curator's decisions that could not be carried out, of all kinds of entity. */
export const curationProblems = ({ persons, works, institutions, theories }: Entities): CurationProblem[] =>
  [persons, works, institutions, theories].flatMap((kind) => [...kind.problems]);
