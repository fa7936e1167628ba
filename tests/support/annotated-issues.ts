import { fileURLToPath } from 'node:url';

/** An invented issue: its text and the folder of its annotation. */
export interface AnnotatedIssue {
  readonly text: string;
  readonly gold: string;
}

const issueIn = (folder: string): AnnotatedIssue => {
  const at = (name: string): string => fileURLToPath(new URL(`../fixtures/${folder}/${name}`, import.meta.url));
  return { text: at('issue.txt'), gold: at('gold') };
};

/** Written by somebody who had not seen the extractor; its misses have been worked on since. */
export const secondIssue = issueIn('second-issue');
/** Written likewise and kept apart to measure with. */
export const thirdIssue = issueIn('third-issue');
