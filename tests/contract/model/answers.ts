import type { Answer } from './answers/answer.ts';
import { ARTICLE_ANSWERS } from './answers/article-answers.ts';
import { FORM_ANSWERS } from './answers/form-answers.ts';
import { ISSUE_ANSWERS } from './answers/issue-answers.ts';
import { PERSON_ANSWERS } from './answers/person-answers.ts';
import { RELATED_ANSWERS } from './answers/related-answers.ts';
import { THEORY_ANSWERS } from './answers/theory-answers.ts';
import { WHOLE_ANSWERS } from './answers/whole-answers.ts';
import { WORK_ANSWERS } from './answers/work-answers.ts';

/** By statement name: what each reading statement must answer. */
export const ANSWERS: Readonly<Record<string, Answer<unknown>>> = {
  ...ARTICLE_ANSWERS,
  ...FORM_ANSWERS,
  ...ISSUE_ANSWERS,
  ...PERSON_ANSWERS,
  ...RELATED_ANSWERS,
  ...THEORY_ANSWERS,
  ...WHOLE_ANSWERS,
  ...WORK_ANSWERS,
};
