/** How a command ends; the numbers are part of the command line's contract. */
export const EXIT = { done: 0, failed: 1, badUse: 2, doneWithErrors: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
