import { EXPORT_CASES } from './cases/export-cases.ts';
import { ISSUE_CASES } from './cases/issue-cases.ts';
import { MODEL_CASES } from './cases/model-cases.ts';
import { PERSON_CASES } from './cases/person-cases.ts';
import { THEORY_CASES } from './cases/theory-cases.ts';
import { WORK_CASES } from './cases/work-cases.ts';
import type { ReadCase } from './read-case.ts';

/** By statement name; several cases of one statement stand in a list. Every reading statement must have one. */
export const READ_CASES: Readonly<Record<string, readonly ReadCase[]>> = {
  ...EXPORT_CASES,
  ...ISSUE_CASES,
  ...MODEL_CASES,
  ...PERSON_CASES,
  ...THEORY_CASES,
  ...WORK_CASES,
};
