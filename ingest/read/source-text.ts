import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../../schema/errors.ts';
import { decodeText } from './decode-text.ts';
import { knownFormat } from './known-format.ts';
import { splitLines } from './split-lines.ts';

/** A source text as read. Line n of the file, as an editor counts, is `lines[n - 1]`. */
export interface SourceText {
  /** Path as given. */
  readonly file: string;
  /** Hash of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** Name of the character encoding in which the bytes were read, such as `UTF-8` or `windows-1251`. */
  readonly encoding: string;
  readonly lines: readonly string[];
}

const MOST_BYTES = 64 * 1024 * 1024;

const unreadable = (path: string, reason: string, remedy: string, cause?: unknown): AppError =>
  new AppError('SOURCE_UNREADABLE', `${path}: ${reason}`, { remedy, cause });

async function readBytes(path: string): Promise<Buffer> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) throw unreadable(path, 'is a folder', 'Give the text file of one issue.');
    if (entry.size > MOST_BYTES) throw unreadable(path, `is larger than ${MOST_BYTES / 1024 / 1024} MiB`, 'Give the text of one issue.');
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') throw unreadable(path, 'no such file', 'Check the path.', cause);
    if (code === 'EACCES') throw unreadable(path, 'reading is not permitted', 'Check the permissions of the file.', cause);
    throw unreadable(path, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, 'Check the path.', cause);
  }
}

/** The text in bytes already at hand; `path` only names the source in the result and in messages. */
export function sourceOf(bytes: Uint8Array, path: string): SourceText {
  if (bytes.length === 0) throw unreadable(path, 'is empty', 'Give the text file of one issue.');
  const format = knownFormat(bytes);
  if (format !== null) throw unreadable(path, `is ${format}, not text`, 'Convert it to plain text (UTF-8) first.');
  const decoded = decodeText(bytes);
  if (decoded === null) throw unreadable(path, 'its character encoding is not understood', 'Save the file as UTF-8.');
  const lines = splitLines(decoded.text);
  if (lines.every((line) => line.trim() === '')) throw unreadable(path, 'holds no text', 'Give the text file of one issue.');
  return { file: path, sha256: createHash('sha256').update(bytes).digest('hex'), encoding: decoded.encoding, lines };
}

/**
 * Reads a source text whatever its encoding: UTF-8, UTF-16 or a Cyrillic code page.
 *
 * @throws AppError SOURCE_UNREADABLE: the file is missing, empty, binary or in an encoding that is not understood
 */
export async function readSource(path: string): Promise<SourceText> {
  return sourceOf(await readBytes(path), path);
}
