import type { PropertyValue } from '../../../schema/graph/model.ts';

/** What has properties: a node or a relationship of the model. */
interface Holder {
  readonly properties: ReadonlyMap<string, PropertyValue>;
}
export type Row = Readonly<Record<string, PropertyValue>>;

export const valueOf = ({ properties }: Holder, name: string): PropertyValue => properties.get(name) ?? null;

/** The properties named, `null` where there is none; `{ column: property }` where they are called otherwise. */
export const pick = (holder: Holder, ...names: readonly (string | Readonly<Record<string, string>>)[]): Row =>
  Object.fromEntries(
    names.flatMap((name) =>
      typeof name === 'string'
        ? [[name, valueOf(holder, name)]]
        : Object.entries(name).map(([column, property]) => [column, valueOf(holder, property)]),
    ),
  );

/** Lists, of which an empty one need not be stored. */
export const pickLists = (holder: Holder, ...names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, valueOf(holder, name) ?? []]));

/** Texts by code point, as Neo4j and the embedded engine order them; JavaScript's `<` goes by UTF-16 unit. */
const compareTexts = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

function compare(a: PropertyValue, b: PropertyValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a), String(b));
}

export type Key<Item> = ((item: Item) => PropertyValue) & { readonly descending?: true };

/** From the greatest to the least: `null`, which comes last otherwise, comes first. */
export const descending = <Item>(key: (item: Item) => PropertyValue): Key<Item> =>
  Object.assign((item: Item) => key(item), { descending: true as const });

/** Orders by the first key, by the second where the first is the same, and so on. */
export const orderBy = <Item>(items: readonly Item[], ...keys: readonly Key<Item>[]): Item[] =>
  items.toSorted((a, b) => {
    for (const key of keys) {
      const order = compare(key(a), key(b));
      if (order !== 0) return key.descending === true ? -order : order;
    }
    return 0;
  });
