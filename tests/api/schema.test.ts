import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../server/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && type.astNode);

test('every type, field, argument and enum value says what it is', () => {
  const silent = types.flatMap((type) => [
    ...(type.description ? [] : [type.name]),
    ...(isEnumType(type) ? type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])) : []),
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          ...(field.description ? [] : [`${type.name}.${field.name}`]),
          ...field.args.flatMap((argument) => (argument.description ? [] : [`${type.name}.${field.name}(${argument.name})`])),
        ])
      : []),
    ...(isInputObjectType(type) ? [type.name] : []),
  ]);
  expect(silent).toEqual([]);
  expect(types.length).toBeGreaterThan(40);
});

test('every connection follows Relay', () => {
  const connections = types.filter(({ name }) => name.endsWith('Connection')).filter(isObjectType);
  expect(connections.length).toBeGreaterThan(5);
  for (const connection of connections) {
    const { edges, pageInfo, totalCount } = connection.getFields();
    expect([connection.name, `${pageInfo?.type}`, `${totalCount?.type}`]).toEqual([connection.name, 'PageInfo!', 'Int!']);
    const edge = edges && getNamedType(edges.type);
    expect(isObjectType(edge) && Object.keys(edge.getFields()).sort()).toEqual(['cursor', 'node']);
  }
});

test('the schema is the one clients know', async () => {
  await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('./__snapshots__/schema.txt');
});
