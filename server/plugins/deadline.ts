import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Gives an operation up when its time is over or its asker has gone. */
export const useDeadline = (milliseconds: number): Plugin => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn(async (args) => {
      const deadline = AbortSignal.timeout(milliseconds);
      const signal = AbortSignal.any([deadline, args.contextValue.request.signal]);
      try {
        return await executeFn(Object.assign(args, { signal }));
      } catch (error) {
        if (!deadline.aborted) throw error;
        throw new GraphQLError('This took too long.', { extensions: { code: 'TIMEOUT', http: { status: 503 } } });
      }
    });
  },
});
