import type { TypedDocumentString } from '../../../schema/graphql/generated/operations.ts';
import { ApiError } from './api-error.ts';

const ENDPOINT = '/graphql';
const PATIENCE_MS = 15_000;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** GraphQL over HTTP puts a well-formed answer also under 4xx; anything that is no JSON object is a broken server. */
async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  try {
    const answer: Answer<Data> | null = await response.json();
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
  }
  throw new ApiError(response.status >= 500 ? 'unreachable' : 'broken', `HTTP ${response.status}`);
}

/**
 * Sends one operation to the server.
 *
 * @throws ApiError when no usable answer comes within 15 s; DOMException AbortError when `signal` is aborted
 */
export async function request<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Data> {
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-graphql-yoga-csrf': 'theoria' },
      body: JSON.stringify({ query: operation.toString(), variables }),
      signal: AbortSignal.any([signal, timeout]),
    });
  } catch (cause) {
    signal.throwIfAborted();
    throw new ApiError(timeout.aborted ? 'timeout' : 'unreachable', null, cause);
  }
  const answer = await readAnswer<Data>(response);
  const first = answer.errors?.[0];
  if (first) throw new ApiError('refused', first.message);
  if (answer.data === undefined || answer.data === null) throw new ApiError('broken', `HTTP ${response.status}`);
  return answer.data;
}
