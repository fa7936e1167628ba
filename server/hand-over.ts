import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import { AppError } from '../schema/errors.ts';
import { HAND_OVER, NotTakenSchema, type NotTaken, type Taken } from '../schema/hand-over.ts';
import type { Logger } from './logger.ts';
import { ANSWER_HEADERS } from './security-headers.ts';

/** What takes the records; there is none unless it is configured. */
export interface RecordTaker {
  /** What whoever hands a record over must know. */
  readonly token: string;
  /**
   * Loads the record in a body of JSON.
   * @param graph the graph file that the sender means, where it means one
   */
  take(body: Uint8Array, graph: string | null): Promise<Taken>;
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** A proxy on this machine hands on what comes from others. */
const isOfThisMachine = ({ socket: { remoteAddress = '' }, headers }: IncomingMessage): boolean =>
  LOOPBACK.check(remoteAddress, isIPv6(remoteAddress) ? 'ipv6' : 'ipv4') &&
  headers['forwarded'] === undefined &&
  headers['x-forwarded-for'] === undefined;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Takes as long for a wrong token as for a right one. */
const isToken = (token: string, { headers: { authorization = '' } }: IncomingMessage): boolean =>
  timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));

const tooLarge = (): AppError =>
  new AppError('LIMIT', `A record may have ${HAND_OVER.bytesAtMost} bytes`, { remedy: 'Stop the server and load it then.' });

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection must outlive a body that is given up, to be told so.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > HAND_OVER.bytesAtMost) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const STATUS = {
  BAD_USAGE: 409,
  BAD_RECORD: 422,
  BAD_INPUT: 422,
  LIMIT: 413,
  STORE_CONFLICT: 409,
  STORE_UNAVAILABLE: 503,
  STORE_REFUSED: 503,
  INTERNAL: 500,
} as const satisfies Record<NotTaken['error']['code'], number>;

/** The error as the sender is told it; what is wrong inside is in the log. */
function notTaken(error: unknown): NotTaken {
  const told = NotTakenSchema.safeParse({ error });
  if (told.success && told.data.error.code !== 'INTERNAL') return told.data;
  return { error: { code: 'INTERNAL', message: 'The record could not be loaded', remedy: 'The log of the server says why.' } };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Taken | NotTaken,
  headers: Readonly<Record<string, string>> = {},
): void {
  // What is left of a body is not read, so the connection cannot be used again.
  const connection = request.complete ? {} : { connection: 'close' };
  response.writeHead(status, { ...ANSWER_HEADERS, 'content-type': 'application/json; charset=utf-8', ...connection, ...headers });
  response.end(`${JSON.stringify(body)}\n`);
}

const refusal = (message: string, remedy: string | null = null): NotTaken => ({ error: { code: 'BAD_USAGE', message, remedy } });

/**
 * Takes issue records from programs on this machine that know the token, for the graph that this server has open.
 * No other site can send one through a reader's browser: it would have to know the token, and no origin is let in.
 * A record that has been received is loaded, whether its sender waits for the answer or not.
 */
export const createHandOver =
  (taker: RecordTaker | null, log: Logger): RequestListener =>
  async (request, response) => {
    const say = (status: number, body: Taken | NotTaken, headers?: Readonly<Record<string, string>>): void =>
      answer(request, response, status, body, headers);
    if (taker === null) return say(404, refusal('This server takes no records', 'Start it with INGEST_TOKEN.'));
    if (request.method !== 'POST') return say(405, refusal('Records are taken by POST'), { allow: 'POST' });
    if (!isOfThisMachine(request)) return say(403, refusal('Records are taken from this machine only'));
    if (!isToken(taker.token, request)) return say(401, refusal('The token is not that of this server'), { 'www-authenticate': 'Bearer' });
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return say(415, refusal('Records are taken as application/json'));
    try {
      if (Number(request.headers['content-length'] ?? 0) > HAND_OVER.bytesAtMost) throw tooLarge();
      const body = await readBody(request);
      const taken = await taker.take(body, new URL(request.url ?? '', 'http://localhost').searchParams.get('graph'));
      log.info({ nodes: taken.nodes, relationships: taken.relationships }, 'a record was loaded');
      say(200, taken);
    } catch (error) {
      // Whoever goes away while sending has handed nothing over.
      if (request.destroyed && !request.complete) return;
      const told = notTaken(error);
      if (told.error.code === 'INTERNAL') log.error({ err: error }, 'a record could not be loaded');
      say(STATUS[told.error.code], told);
    }
  };
