import { z } from 'zod';
import type { ReadStatement } from '../../../schema/cypher/statement.ts';

/** Hands a parameter back as it reached the engine. */
export const ECHO: ReadStatement<{ value: unknown }, { value: unknown }> = {
  kind: 'read',
  name: 'test-echo',
  text: '// Says what it is told.\nRETURN $value AS value',
  params: z.object({ value: z.unknown() }),
  row: z.object({ value: z.unknown() }),
};
