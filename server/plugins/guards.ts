import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { GraphQLError, NoSchemaIntrospectionCustomRule, validate } from 'graphql';
import type { Plugin, YogaServerOptions } from 'graphql-yoga';
import { LIMITS } from '../limits.ts';
import { countCost } from './cost.ts';

const useCostLimit = (): Plugin => ({
  onExecute({ args, setResultAndStopExecution }) {
    const cost = countCost(args.schema, args.document, args.operationName, args.variableValues ?? {}, LIMITS.cost);
    if (cost <= LIMITS.cost) return;
    const message = `This asks for more than ${LIMITS.cost} fields: ask for smaller pages or fewer levels.`;
    setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COSTLY' } })] });
  },
});

const useFewValidationErrors = (): Plugin => ({
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules, options, typeInfo) =>
      validate(schema, document, rules, { ...options, maxErrors: LIMITS.validationErrors }, typeInfo),
    );
  },
});

const useNoIntrospection = (): Plugin => ({
  onValidate({ addValidationRule }) {
    addValidationRule(NoSchemaIntrospectionCustomRule);
  },
});

/** What keeps one request from taking the server down, and the schema's shape from those who guess. */
export const guards = (development: boolean): NonNullable<YogaServerOptions<object, object>['plugins']> => [
  useCSRFPrevention(),
  maxTokensPlugin({ n: LIMITS.tokens }),
  maxDepthPlugin({ n: LIMITS.depth }),
  maxAliasesPlugin({ n: LIMITS.aliases }),
  maxDirectivesPlugin({ n: LIMITS.directives }),
  useFewValidationErrors(),
  useCostLimit(),
  ...(development ? [] : [blockFieldSuggestionsPlugin(), useNoIntrospection()]),
];
