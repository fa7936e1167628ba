import { describe, expect, it } from 'vitest';
import { DIFFERENCES } from '../../schema/cypher/differences.ts';
import { ANSWERS } from './model/answers.ts';
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

  it('all have a case of the contract and an answer of the model, if they read', () => {
    const readers = [...declared.values()].filter((each) => each.kind === 'read').map((each) => each.name);
    expect(Object.keys(READ_CASES).sort()).toEqual(readers.sort());
    expect(Object.keys(ANSWERS).sort()).toEqual(readers.sort());
  });

  it('leave no more rows than asked for, in an order of their own', () => {
    const readers = [...declared.values()].filter((each) => each.kind === 'read');
    expect(readers.filter(({ text }) => !/\bLIMIT \$limit\b/.test(text)).map((each) => each.name)).toEqual([]);
    const unordered = readers.filter(({ text }) => !/\bORDER BY\b/.test(text)).map((each) => each.name);
    // One row at most.
    expect(unordered.sort()).toEqual(['count-graph', 'count-whole-issues', 'read-model-version']);
  });

  it('differ between engines only where a declared statement says so', () => {
    expect(DIFFERENCES.filter((each) => !declared.has(each.statement))).toEqual([]);
  });
});
