import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';
import type { Logger } from './logger.ts';

const causeOf = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error);

const at = (error: unknown, message: string, extensions: GraphQLErrorExtensions): GraphQLError =>
  error instanceof GraphQLError
    ? new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions })
    : new GraphQLError(message, { extensions });

/**
 * Lets through what is meant for the asker: errors of the document and of the arguments.
 * Everything else goes to the log, and the asker learns only that something failed.
 */
export const createMaskError =
  (log: Logger) =>
  (error: unknown): Error => {
    const cause = causeOf(error);
    if (cause instanceof GraphQLError) return cause === error ? cause : at(error, cause.message, cause.extensions);
    log.error({ err: cause }, 'a question could not be answered');
    return at(error, 'Something went wrong on our side.', { code: 'INTERNAL_SERVER_ERROR', unexpected: true });
  };
