import { fileURLToPath } from 'node:url';

const at = (name: string): string => fileURLToPath(new URL(`../fixtures/second-issue/${name}`, import.meta.url));

/** The second invented issue and its annotation. */
export const secondIssue = { text: at('issue.txt'), gold: at('gold') };
