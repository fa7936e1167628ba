import { AppError } from '../../schema/errors.ts';
import type { Properties, PropertyValue } from '../../schema/graph/model.ts';

/** What neo4j-admin is told to read a field as; its `int` and `float` have 32 bits only. */
type FieldType = 'boolean' | 'long' | 'double' | 'string';

export interface Column {
  readonly name: string;
  /** Null where all lists so far are empty. */
  readonly type: FieldType | null;
  readonly list: boolean;
}

const typeOf = (item: string | number | boolean): FieldType => {
  if (typeof item === 'boolean') return 'boolean';
  if (typeof item === 'string') return 'string';
  return Number.isSafeInteger(item) ? 'long' : 'double';
};

const isNumeric = (type: FieldType): boolean => type === 'long' || type === 'double';

/** Whole numbers among fractions are fractions; nothing else goes together. */
function widest(one: FieldType | null, other: FieldType, name: string): FieldType {
  if (one === null || one === other) return other;
  if (isNumeric(one) && isNumeric(other)) return 'double';
  throw new AppError('INTERNAL', `${name} is a ${one} here and a ${other} there: a CSV column holds one of them only`);
}

function withValue(column: Column | undefined, name: string, value: Exclude<PropertyValue, null>): Column {
  const list = typeof value === 'object';
  if (column !== undefined && column.list !== list) {
    throw new AppError('INTERNAL', `${name} is a list here and a single value there: a CSV column holds one of them only`);
  }
  const items = list ? value : [value];
  const type = items.reduce<FieldType | null>((widened, item) => widest(widened, typeOf(item), name), column?.type ?? null);
  return column !== undefined && column.type === type ? column : { name, type, list };
}

/** The columns that the rows need beside those that are there already; the same array where these do. */
export function columnsFor(known: readonly Column[], rows: readonly { readonly properties: Properties }[]): readonly Column[] {
  const columns = new Map(known.map((column) => [column.name, column]));
  for (const { properties } of rows) {
    for (const [name, value] of Object.entries(properties)) {
      if (value !== null) columns.set(name, withValue(columns.get(name), name, value));
    }
  }
  const all = [...columns.values()];
  return all.length === known.length && all.every((column, at) => column === known[at]) ? known : all;
}
