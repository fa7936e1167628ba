import * as articles from './read-articles.ts';
import * as concepts from './read-concepts.ts';
import * as findings from './read-findings.ts';
import * as institutions from './read-institutions.ts';
import * as issues from './read-issues.ts';
import * as persons from './read-persons.ts';
import * as theories from './read-theories.ts';
import * as works from './read-works.ts';

/** Every reading statement, for the suite that runs each on both engines. */
export const READ_STATEMENTS = [issues, articles, persons, institutions, theories, works, concepts, findings].flatMap((module) =>
  Object.values(module),
);
