import { GraphQLError } from 'graphql';

/** An error that is the asker's to mend; its message reaches the asker as it is. */
export const badUserInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
