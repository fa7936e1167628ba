import { readdirSync } from 'node:fs';
import type { ReadStatement, WriteStatement } from '../../../schema/cypher/statement.ts';

type Statement = ReadStatement<unknown, unknown> | WriteStatement<unknown>;

const FOLDER = new URL('../../../schema/cypher/', import.meta.url);
const filesEnding = (ending: string): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .sort();

const isStatement = (value: object): value is Statement =>
  'kind' in value && (value.kind === 'read' || value.kind === 'write') && 'text' in value;

/** Statements stand in a module's exports, alone or in lists and tables. */
const statementsIn = (value: unknown): Statement[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isStatement(value) ? [value] : Object.values(value).flatMap(statementsIn);
};

/** Names of the Cypher files. */
export const cypherFiles = (): string[] => filesEnding('.cypher').map((file) => file.slice(0, -'.cypher'.length));

/** The statements that the modules of schema/cypher declare, each once, by name. */
export async function declaredStatements(): Promise<Map<string, Statement>> {
  const modules = await Promise.all(filesEnding('.ts').map((file): Promise<unknown> => import(new URL(file, FOLDER).href)));
  return new Map(modules.flatMap((module) => statementsIn({ ...Object(module) })).map((each) => [each.name, each]));
}
