import { once } from 'node:events';
import { realpathSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { AppError } from '../../schema/errors.ts';
import { HAND_OVER, NotTakenSchema, TakenSchema, type Taken } from '../../schema/hand-over.ts';
import type { LoadTarget } from './load-target.ts';

export interface RunningServer {
  readonly url: string;
  readonly token: string;
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;

/** No time limit: an issue may wait for others, and this machine is the only one in between. */
async function post(address: URL, token: string, body: string): Promise<{ status: number; json: string }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const asked = request(address, { method: 'POST', headers }).end(body);
  const [response]: IncomingMessage[] = await once(asked, 'response');
  if (response === undefined) throw new Error('no answer');
  return { status: response.statusCode ?? 0, json: await text(response) };
}

const valueOf = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
};

function takenOf(url: string, { status, json }: { status: number; json: string }): Taken {
  const value = valueOf(json);
  const taken = TakenSchema.safeParse(value);
  if (taken.success) return taken.data;
  const told = NotTakenSchema.safeParse(value);
  if (!told.success)
    throw new AppError('STORE_LOCKED', `What answers at ${url} (${status}) is no Theoria`, { remedy: 'Check INGEST_URL.' });
  const { code, message, remedy } = told.data.error;
  if (status === 401) {
    throw new AppError('CONFIG', `The server at ${url} knows another INGEST_TOKEN`, { remedy: 'Set the same for the server and here.' });
  }
  throw new AppError(code === 'BAD_USAGE' ? 'STORE_LOCKED' : code, message, remedy === null ? {} : { remedy });
}

/**
 * Hands records to the running server that holds the graph's file.
 *
 * @param file the graph's file, so that no other server loads them into another graph
 * @throws AppError STORE_LOCKED where no server takes them, CONFIG where its token is another one, and what the server answers
 */
export function handOverTarget({ url, token }: RunningServer, file: string): LoadTarget {
  const address = new URL(HAND_OVER.path, url);
  address.searchParams.set('graph', realpathSync(file));
  return {
    async load(record, merges) {
      const body = JSON.stringify({ record, merges });
      // A server that does not read all of it may be gone before its answer is read.
      if (Buffer.byteLength(body) > HAND_OVER.bytesAtMost) {
        throw new AppError('LIMIT', `A record of more than ${HAND_OVER.bytesAtMost} bytes cannot be handed over`, {
          remedy: 'Stop the server and load it then.',
        });
      }
      try {
        return takenOf(url, await post(address, token, body));
      } catch (cause) {
        if (cause instanceof AppError) throw cause;
        if (hasCode(cause, 'ECONNREFUSED')) {
          throw new AppError('STORE_LOCKED', `Another process uses the graph file ${file}, and no server listens at ${url}`, {
            remedy: 'Wait until that process has ended, or name the address of the server that has the file open: INGEST_URL.',
            cause,
          });
        }
        throw new AppError('STORE_UNAVAILABLE', `The server at ${url} went away before it answered`, {
          remedy: 'Run this again: what is loaded already changes nothing.',
          cause,
        });
      }
    },
    close: () => Promise.resolve(),
  };
}
