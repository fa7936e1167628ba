import type { AppError } from '../../schema/errors.ts';

/** Writes an answer: what the caller asked for, on standard output. */
export const answer = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

/** Writes talk: progress, warnings, faults, on standard error. */
export const talk = (text: string): void => void process.stderr.write(`${text}\n`);

/** An error in words: what is wrong and, on a line of its own, what to do. */
export const inWords = (error: AppError): string => (error.remedy === null ? error.message : `${error.message}\n${error.remedy}`);
