import { closeSync, fdatasyncSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * The engine's log is a line of bytes over segments: the name of each says at which byte it begins, and its records
 * stand after a header. Positions only grow over the life of a graph file; a checkpoint takes the oldest segments away.
 */
interface Segment {
  readonly file: string;
  readonly begin: number;
  readonly end: number;
}
const HEADER = 128;
const NAME = /^wal_(\d+)\.log$/;

/** A batch of a load takes a megabyte at most. */
const BYTES_AT_MOST = 4 * 2 ** 20;

/** A part of the log, from one position to another, and the CRC-32 of its bytes. */
export interface LogPart {
  readonly from: number;
  readonly end: number;
  readonly crc: number;
}

function segmentsIn(folder: string): Segment[] {
  return readdirSync(folder)
    .flatMap((name): Segment[] => {
      const begin = Number(NAME.exec(name)?.[1] ?? Number.NaN);
      const file = path.join(folder, name);
      const size = statSync(file, { throwIfNoEntry: false })?.size;
      return Number.isNaN(begin) || size === undefined ? [] : [{ file, begin, end: begin + size - HEADER }];
    })
    .sort((a, b) => a.begin - b.begin);
}

function bytesOf({ file, begin }: Segment, from: number, end: number): Buffer {
  const bytes = Buffer.alloc(end - from);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, from - begin + HEADER));
  } finally {
    closeSync(descriptor);
  }
}

const crcOf = (segments: readonly Segment[], from: number, end: number): number =>
  segments
    .filter((segment) => segment.begin < end && segment.end > from)
    .reduce((crc, segment) => crc32(bytesOf(segment, Math.max(from, segment.begin), Math.min(end, segment.end)), crc), 0);

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The last part of the log, from a position on where so much of it is still there: what a load wrote since then. To be
 * read while nothing is written; a checkpoint may take segments away meanwhile, then what is left is read.
 */
export function lastPart(folder: string, since: number): LogPart {
  const segments = segmentsIn(folder);
  const end = segments.at(-1)?.end ?? 0;
  const from = Math.min(end, Math.max(since, end - BYTES_AT_MOST, segments[0]?.begin ?? 0));
  try {
    return { from, end, crc: crcOf(segments, from, end) };
  } catch (error) {
    if (isGone(error)) return lastPart(folder, since);
    throw error;
  }
}

/** Makes what the log holds durable: after a kill its end may stand in the memory of the system alone. */
export function syncSegments(folder: string): void {
  for (const { file } of segmentsIn(folder)) {
    const descriptor = openSync(file, 'r+');
    try {
      fdatasyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** What became of a part of the log; `written` where a checkpoint has put it into the graph file since. */
export type PartState = 'whole' | 'written' | 'gone' | 'cut' | 'damaged';

export function stateOf(folder: string, { from, end, crc }: LogPart): PartState {
  const segments = segmentsIn(folder);
  const [oldest, newest] = [segments[0], segments.at(-1)];
  if (oldest === undefined || newest === undefined) return 'gone';
  if (oldest.begin >= end) return 'written';
  if (newest.end < end) return 'cut';
  // Of a part that was half written into the file the rest cannot be told by the sum.
  if (oldest.begin > from) return 'whole';
  try {
    return crcOf(segments, from, end) === crc ? 'whole' : 'damaged';
  } catch (error) {
    // The process that has the file has written the segment into it meanwhile.
    if (isGone(error)) return stateOf(folder, { from, end, crc });
    throw error;
  }
}
