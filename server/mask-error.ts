import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import { AppError, type ErrorCode } from '../schema/errors.ts';
import type { Logger } from './logger.ts';

/** Faults of the graph that an asker can do something about, if only to wait; in words that give nothing away. */
const TOLD: Partial<Record<ErrorCode, string>> = {
  STORE_UNAVAILABLE: 'The graph does not answer just now: try again in a moment.',
  STORE_REFUSED: 'The graph does not let the server in: whoever runs it has to mend that.',
  STORE_CONFLICT: 'The graph could not do this just now: try again.',
  LIMIT: 'This asks for more than is read at once: ask for less.',
};

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error);

const at = (error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError =>
  error instanceof GraphQLError
    ? new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions })
    : new GraphQLError(message, { extensions });

/**
 * Lets through what is meant for the asker: errors of the document and of the arguments, and the codes of `TOLD`.
 * Everything else goes to the log, and the asker learns only that something failed.
 * That the graph does not answer is logged by the store, once, not for every question.
 */
export const createMaskError =
  (log: Logger) =>
  (error: unknown): Error => {
    const cause = causeOf(error);
    if (cause instanceof GraphQLError) return cause === error ? cause : at(error, cause.message, cause.extensions);
    const code = cause instanceof AppError ? cause.code : 'INTERNAL';
    const told = TOLD[code];
    if (code !== 'STORE_UNAVAILABLE') log.error({ err: cause }, 'a question could not be answered');
    if (told !== undefined) return at(error, told, { code });
    return at(error, 'Something went wrong on our side.', { code: 'INTERNAL_SERVER_ERROR', unexpected: true });
  };
