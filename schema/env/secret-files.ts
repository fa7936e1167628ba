import { readFileSync } from 'node:fs';
import type { Variables } from './dot-env.ts';

/** A secret may stand in a file (as container platforms hand secrets over), which this variable names. */
export const SECRET_FILES = { NEO4J_PASSWORD: 'NEO4J_PASSWORD_FILE', INGEST_TOKEN: 'INGEST_TOKEN_FILE' } as const;

const codeOf = (cause: unknown): string => (cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable');

/** The variables with the secrets of the files that they name; one line end at a file's end is not part of the secret. */
export function withSecretFiles(variables: Variables): { readonly variables: Variables; readonly faults: readonly string[] } {
  const read: Record<string, string> = {};
  const faults: string[] = [];
  for (const [name, fileName] of Object.entries(SECRET_FILES)) {
    const path = variables[fileName] ?? '';
    if (path === '') continue;
    if ((variables[name] ?? '') !== '') {
      faults.push(`${fileName}: is set beside ${name}: leave one out`);
      continue;
    }
    try {
      read[name] = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
      if (read[name] === '') faults.push(`${fileName}: ${path} is empty`);
    } catch (cause) {
      faults.push(`${fileName}: ${path} cannot be read (${codeOf(cause)})`);
    }
  }
  return { variables: { ...variables, ...read }, faults };
}
