import { describe, expect, it } from 'vitest';
import { literal, nodeLiteral, relationshipLiteral } from '../../ingest/export/cypher-literal.ts';

describe('a value as Cypher text', () => {
  it.each([
    ['plain', '"plain"'],
    ['Say "no"\n\\u0041', String.raw`"Say \"no\"\n\\u0041"`],
    ['', '""'],
    [true, 'true'],
    [null, 'null'],
    [2024, '2024'],
    [-0.5, '-0.5'],
    [1e21, '1e+21'],
    [2 ** 53, '9.007199254740992e+15'],
    [[], '[]'],
    [['a', ''], '["a", ""]'],
    [[1, 2], '[1, 2]'],
    [[1, 2.5], '[1.0, 2.5]'],
  ])('%j', (value, text) => {
    expect(literal(value)).toBe(text);
  });

  it('stands in a row, each name in backticks', () => {
    const properties = { 'a`b': 1, year: 2024 };
    expect(nodeLiteral({ id: 'work:1', properties })).toBe('{id: "work:1", properties: {`a``b`: 1, `year`: 2024}}');
    expect(relationshipLiteral({ from: 'a', to: 'b', key: '', properties: {} })).toBe('{from: "a", to: "b", key: "", properties: {}}');
  });
});
