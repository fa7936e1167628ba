import { existsSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { segmentsOf } from './graph-files.ts';

/** Bytes in the log of a graph file. */
export const logSizeOf = (graph: string): number =>
  existsSync(`${graph}.wal`) ? segmentsOf(graph).reduce((sum, segment) => sum + statSync(segment).size, 0) : 0;

/**
 * Waits until the log of a graph file that another process writes holds so many bytes.
 * @throws Error when it does not within a minute
 */
export async function untilWritten(graph: string, bytes: number): Promise<void> {
  const end = Date.now() + 60_000;
  while (logSizeOf(graph) < bytes) {
    if (Date.now() > end) throw new Error(`${graph} has a log of ${logSizeOf(graph)} bytes and not of ${bytes}`);
    await sleep(2);
  }
}
