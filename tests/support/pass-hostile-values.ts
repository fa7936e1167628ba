import { anything, array, assert, asyncProperty, constantFrom, dictionary, oneof, string, type Arbitrary } from 'fast-check';
import { z } from 'zod';
import type { ReadStatement } from '../../schema/cypher/statement.ts';
import { AppError } from '../../schema/errors.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { CLEANED, REFUSED } from './hostile-values.ts';

/**
 * A process that hands an embedded graph any values at all, bare and inside one another; it ends with 0 where each was
 * answered or refused as it should be. Apart, because the engine may end the process that hands it a bad one.
 */
const [, , path = '', runs = ''] = process.argv;

const ECHO: ReadStatement<{ value: unknown }, { value: unknown }> = {
  kind: 'read',
  name: 'test-echo',
  text: 'RETURN $value AS value',
  params: z.object({ value: z.unknown() }),
  row: z.object({ value: z.unknown() }),
};

/** Made only when it is passed: fast-check itself looks at what it draws. */
type Make = () => unknown;

const bad: Arbitrary<Make> = constantFrom(...Object.values(REFUSED), ...Object.values(CLEANED).map(([make]) => make));
const any = anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
  withBoxedValues: true,
  maxDepth: 6,
});
const value = oneof(
  bad,
  any.map(
    (drawn): Make =>
      () =>
        drawn,
  ),
);
const hostile = oneof(
  value,
  array(value, { maxLength: 4 }).map(
    (makes): Make =>
      () =>
        makes.map((make) => make()),
  ),
  dictionary(string({ unit: 'binary' }), value, { maxKeys: 4 }).map(
    (makes): Make =>
      () =>
        Object.fromEntries(Object.entries(makes).map(([name, make]) => [name, make()])),
  ),
);

const store = await openStore({ engine: 'embedded', path });
await store.prepare();
await store.mergeNodes('Venue', [{ id: 'there', properties: {} }]);

/** Passes only over what the port says of bad input. */
async function isAnswered(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'BAD_INPUT') throw error;
  }
}

const property = asyncProperty(hostile, async (make) => {
  const given = make();
  const row = { id: 'there', properties: { given } } as never;
  await isAnswered(async () => {
    const [answer] = await store.read(ECHO, { value: given });
    if (answer === undefined) throw new Error('no row came back');
    // What was taken once is plain data, and comes back as it is.
    const [again] = await store.read(ECHO, { value: answer.value });
    if (JSON.stringify(again) !== JSON.stringify(answer)) throw new Error(`another value came back: ${JSON.stringify([answer, again])}`);
  });
  await isAnswered(() => store.read(ECHO, given as never));
  await isAnswered(() => store.mergeNodes('Venue', [row]));
  await isAnswered(() => store.mergeNodes('Venue', [given as never]));
  await isAnswered(() => store.mergeRelationships('APPEARED_IN', [given as never]));
  await store.ping();
});
await assert(property, { numRuns: Number(runs), interruptAfterTimeLimit: 60_000 });
await store.close();
process.stdout.write('each was answered or refused\n');
