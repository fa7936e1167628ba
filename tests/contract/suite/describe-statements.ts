import { expect, it } from 'vitest';
import { rowsOf } from '../../support/rows-of.ts';
import { loadRecord } from '../../../ingest/load/load-record.ts';
import { DIFFERENCES } from '../../../schema/cypher/differences.ts';
import { smallRecord } from '../../support/small-record.ts';
import type { StoreInUse } from './describe-contract.ts';
import { declaredStatements } from './declared-statements.ts';
import { dumpOf, expectedDump } from './graph-dump.ts';
import { READ_CASES } from './read-cases.ts';

const declared = await declaredStatements();
const cases = Object.entries(READ_CASES).flatMap(([name, list]) => list.map((each, n) => ({ name, n: n + 1, ...each })));

/** Runs every declared statement over the small record's graph. Must come last: it checks that none was left out. */
export function describeStatements(use: StoreInUse, seen: ReadonlySet<string>): void {
  it('holds exactly what the small record says', async () => {
    const rows = rowsOf(smallRecord());
    await loadRecord(use().store, rows);
    expect(await dumpOf(use().store)).toEqual(expectedDump(rows));
  });

  it.each(cases)('$name, case $n', async ({ name, params, expect: check }) => {
    const difference = DIFFERENCES.find((each) => each.statement === name && each.engine === use().store.engine);
    const statement = declared.get(name);
    if (statement?.kind !== 'read') throw new Error(`no reading statement ${name} is declared`);
    await loadRecord(use().store, rowsOf(smallRecord()));
    const rows = await use().store.read(statement, params);
    if (difference === undefined) check(rows);
    else expect(() => check(rows), `no longer differs: ${difference.reason}`).toThrow();
  });

  it('left no declared statement out', () => {
    expect([...declared.keys()].filter((name) => !seen.has(name))).toEqual([]);
  });
}
