import { isDeepStrictEqual } from 'node:util';

/** @throws Error with the first row in which the store and the model differ */
export function same(what: string, actual: readonly unknown[], expected: readonly unknown[]): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const at = expected.findIndex((row, index) => !isDeepStrictEqual(row, actual[index]));
  const first = at < 0 ? expected.length : at;
  const show = (rows: readonly unknown[]): string => `${rows.length} rows, [${first}] ${JSON.stringify(rows[first])}`;
  throw new Error(`${what}\n  store: ${show(actual)}\n  model: ${show(expected)}`);
}
