import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** One instruction of a Dockerfile, its lines joined. */
export interface Instruction {
  readonly name: string;
  readonly value: string;
}

/** The instructions of a Dockerfile in their order, without comments. */
export async function instructionsOf(path: string): Promise<Instruction[]> {
  const text = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
  return text
    .replace(/^#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', value = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return { name, value };
    });
}

/** The command of the image's health check, which is in exec form. */
export async function healthCheckOf(path: string): Promise<string[]> {
  const check = (await instructionsOf(path)).find(({ name }) => name === 'HEALTHCHECK');
  const [, command] = /\bCMD (\[.*\])$/.exec(check?.value ?? '') ?? [];
  return z.array(z.string()).parse(JSON.parse(command ?? 'null'));
}
