import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Items assumed in a list that has no page size. */
const UNPAGED_ITEMS = 5;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Estimates how many fields an operation answers with: each field counts once for every item of the pages around it.
 * The page size is the coerced `first`, whether it is written out, comes from a variable or is the default.
 * Counting ends as soon as the limit is passed, so that a document cannot make the counting itself dear.
 */
export const countCost = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  rawVariables: Variables,
  limit: number,
): number => {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], rawVariables);
  if (coerced === undefined) return 0;
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  let cost = 0;

  const countField = (node: FieldNode, parent: GraphQLNamedType, items: number, isPaged: boolean): void => {
    cost += items;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (field === undefined || node.selectionSet === undefined) return;
    const first: unknown = getArgumentValues(field, node, coerced)['first'];
    const isList = isListType(getNullableType(field.type));
    const page = typeof first === 'number' ? Math.max(first, 1) : null;
    const inside = page ?? (isList && !isPaged ? UNPAGED_ITEMS : 1);
    countSelections(node.selectionSet, getNamedType(field.type), items * inside, page !== null && !isList);
  };

  const countSelections = (set: SelectionSetNode, parent: GraphQLNamedType, items: number, isPaged: boolean): void => {
    for (const selection of set.selections) {
      if (cost > limit) return;
      if (selection.kind === Kind.FIELD) {
        countField(selection, parent, items, isPaged);
        continue;
      }
      cost += 1;
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : undefined;
      if (fragment) countSelections(fragment.selectionSet, condition ?? parent, items, isPaged);
    }
  };

  countSelections(operation.selectionSet, root, 1, false);
  return cost;
};
