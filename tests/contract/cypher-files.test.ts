import { describe, expect, it } from 'vitest';
import { DIFFERENCES } from '../../schema/cypher/differences.ts';
import { cypherFiles, declaredStatements } from './suite/declared-statements.ts';
import { READ_CASES } from './suite/read-cases.ts';

const declared = await declaredStatements();
const headerOf = (text: string): string => /^(?:\/\/ [^\n]+\n)*/.exec(text)?.[0] ?? '';

describe('Cypher files', () => {
  it('are all declared as statements', () => {
    expect([...declared.keys()].sort()).toEqual(cypherFiles().sort());
  });

  it.each([...declared.values()])('$name says its purpose, parameters and columns', ({ text }) => {
    expect(headerOf(text)).toMatch(/^\/\/ \p{Lu}[^\n]*[.;]\n/u);
    expect(headerOf(text)).toMatch(/\bParameters: /);
    expect(headerOf(text)).toMatch(/\bColumns: /);
  });

  it('all have a case of the contract, if they read', () => {
    const readers = [...declared.values()].filter((each) => each.kind === 'read').map((each) => each.name);
    expect(Object.keys(READ_CASES).sort()).toEqual(readers.sort());
  });

  it('differ between engines only where a declared statement says so', () => {
    expect(DIFFERENCES.filter((each) => !declared.has(each.statement))).toEqual([]);
  });
});
