import { fileURLToPath } from 'node:url';

/** The issue that we invented in the journal's layout; what it holds is told in the README beside it. */
export const INVENTED_ISSUE = fileURLToPath(new URL('../fixtures/invented-issue/issue.txt', import.meta.url));
