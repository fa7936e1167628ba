import { AppError } from '../../schema/errors.ts';
import type { Properties, PropertyValue } from '../../schema/graph/model.ts';

/** What neo4j-admin reads a field as. */
type FieldType = 'boolean' | 'long' | 'double' | 'string';

export interface Column {
  readonly name: string;
  readonly type: FieldType;
  readonly list: boolean;
}

/** Control characters that mark parts of texts since before Unicode: the first that no list holds parts theirs. */
const DELIMITERS = ['\u001F', '\u001E', '\u001D', '\u001C', '\u0002', '\u0003'] as const;

const typeOf = (item: string | number | boolean): FieldType => {
  if (typeof item === 'boolean') return 'boolean';
  if (typeof item === 'string') return 'string';
  return Number.isSafeInteger(item) ? 'long' : 'double';
};

const isNumeric = (type: FieldType): boolean => type === 'long' || type === 'double';

/** Whole numbers among fractions are fractions; nothing else goes together. */
function widest(one: FieldType, other: FieldType, name: string): FieldType {
  if (one === other) return one;
  if (isNumeric(one) && isNumeric(other)) return 'double';
  throw new AppError('INTERNAL', `${name} is a ${one} here and a ${other} there: a CSV column holds one of them only`);
}

/** Which columns the nodes of a label, or the relationships of a type, need: learnt by looking at all of them first. */
export class ColumnsSeen {
  readonly #columns = new Map<string, { readonly types: Set<FieldType>; readonly list: boolean }>();
  readonly #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
  }

  see(properties: Properties): void {
    for (const [name, value] of Object.entries(properties)) if (value !== null) this.#see(name, value);
  }

  #see(name: string, value: Exclude<PropertyValue, null>): void {
    const list = typeof value === 'object';
    const column = this.#columns.get(name) ?? { types: new Set<FieldType>(), list };
    if (column.list !== list) throw new AppError('INTERNAL', `${this.#owner}.${name} is a list here and a single value there`);
    for (const item of list ? value : [value]) column.types.add(typeOf(item));
    this.#columns.set(name, column);
  }

  /** In the order of their names. A list that is always empty counts as one of texts. */
  columns(): Column[] {
    return [...this.#columns]
      .map(([name, { types, list }]) => {
        const [first = 'string', ...others] = types;
        return { name, list, type: others.reduce((type, other) => widest(type, other, `${this.#owner}.${name}`), first) };
      })
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  }
}

/** Finds the character that parts the items of lists: one that is in none of them. */
export class DelimiterSought {
  readonly #free = new Set<string>(DELIMITERS);

  see(properties: Properties): void {
    for (const value of Object.values(properties)) {
      if (typeof value !== 'object' || value === null) continue;
      for (const item of value) {
        if (typeof item === 'string') for (const character of this.#free) if (item.includes(character)) this.#free.delete(character);
      }
    }
  }

  /** @throws AppError INTERNAL where every one of them is taken */
  found(): string {
    const [first] = this.#free;
    if (first === undefined) throw new AppError('INTERNAL', 'Lists of texts hold every character that could part their items');
    return first;
  }
}
