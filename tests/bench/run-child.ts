import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';

const LIMIT_MS = 900_000;

/** The command that runs a module of `children`, so that it can be given memory and death of its own. */
export const childCommand = (name: string, args: readonly (string | number)[]): string[] => [
  '--import',
  'tsx',
  fileURLToPath(new URL(`children/${name}.ts`, import.meta.url)),
  ...args.map(String),
];

/** Runs a module of `children` to its end; gives what it wrote, which is JSON of this shape. */
export async function runChild<Answer>(name: string, args: readonly (string | number)[], shape: z.ZodType<Answer>): Promise<Answer> {
  const child = spawn(process.execPath, childCommand(name, args), { stdio: ['ignore', 'pipe', 'inherit'], timeout: LIMIT_MS });
  const [written] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return shape.parse(JSON.parse(written));
}
