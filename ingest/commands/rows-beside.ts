import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../schema/errors.ts';
import { readRowLines } from './row-lines.ts';
import type { RecordRows } from './rows-of-record.ts';

/**
 * The rows of what was handed over, made by `theoria rows` in a process of its own: it takes some tenths of a second
 * during which nobody else would be answered.
 *
 * @param body the JSON that was handed over
 * @param stopping ends that process when aborted
 * @param program the file that this process runs
 * @throws AppError BAD_RECORD with what is wrong in the record, INTERNAL where the process failed otherwise
 */
export async function rowsBeside(body: Uint8Array, stopping: AbortSignal, program = process.argv[1] ?? ''): Promise<RecordRows> {
  const child = spawn(process.execPath, [...process.execArgv, program, 'rows']);
  const end = (): void => void child.kill('SIGKILL');
  stopping.addEventListener('abort', end);
  try {
    const ended = once(child, 'close');
    // Awaited only where the rows fail: of a process that could not be started it is refused before that.
    ended.catch(() => undefined);
    const said = text(child.stderr);
    const reading = readRowLines(createInterface(child.stdout));
    // A process that gives up does not read to the end; why is in its lines.
    const [read] = await Promise.allSettled([reading, pipeline([body], child.stdin)]);
    if (read.status === 'fulfilled') return read.value;
    if (read.reason instanceof AppError && read.reason.code === 'BAD_RECORD') throw read.reason;
    // What nobody reads any more would keep it from ending.
    child.stdout.resume();
    const [code] = await ended;
    throw new AppError('INTERNAL', `The rows of a record could not be made (exit code ${String(code)}): ${await said}`, {
      cause: read.reason,
    });
  } finally {
    stopping.removeEventListener('abort', end);
    end();
  }
}
