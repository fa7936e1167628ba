import type { Diagnostic } from '../../schema/record/diagnostic.ts';

/** A diagnostic as editors and terminals link it: `file:line: code message`. */
export const diagnosticLine = (file: string, { line, code, message }: Diagnostic): string => `${file}:${line}: ${code} ${message}`;
