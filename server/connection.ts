import type { Page } from '../schema/cypher/row-shapes.ts';
import { badUserInput } from './bad-user-input.ts';

/** The most items on a page. */
export const PAGE_AT_MOST = 100;

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

export interface Connection<Item> {
  readonly edges: { readonly cursor: string; readonly node: Item }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const encodeCursor = (list: string, index: number): string => Buffer.from(`${list}:${index}`).toString('base64url');

const decodeCursor = (list: string, cursor: string): number => {
  const index = Buffer.from(cursor, 'base64url')
    .toString()
    .match(/^([\w.]{1,40}):(\d{1,9})$/);
  if (index?.[1] !== list || index[2] === undefined) throw badUserInput('`after` is not a cursor of this list.');
  return Number(index[2]);
};

/** @throws GraphQLError BAD_USER_INPUT unless `first` is a whole number from 1 to `most` */
export const checkFirst = (first: number, most = PAGE_AT_MOST): number => {
  if (!(first >= 1 && first <= most)) throw badUserInput(`\`first\` must be from 1 to ${most}.`);
  return first;
};

const connect = <Item>(list: string, start: number, items: readonly Item[], totalCount: number): Connection<Item> => {
  const edges = items.map((node, offset) => ({ cursor: encodeCursor(list, start + offset), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: start + items.length < totalCount,
      hasPreviousPage: start > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};

/** Cuts a page out of a whole list. A cursor holds the list's name and the item's place in it. */
export const pageOf = <Item>(list: string, items: readonly Item[], args: PageArgs): Connection<Item> => {
  const first = checkFirst(args.first);
  const seen = typeof args.after === 'string' ? decodeCursor(list, args.after) : -1;
  if (seen >= items.length) throw badUserInput('`after` is past the end of this list.');
  return connect(list, seen + 1, items.slice(seen + 1, seen + 1 + first), items.length);
};

/**
 * Reads a page by a list statement. The item of `after` is read again with its page:
 * that proves the cursor and gives the total even where nothing follows.
 */
export const readPage = async <Row extends { total: number }>(
  list: string,
  args: PageArgs,
  read: (page: Page) => Promise<Row[]>,
): Promise<Connection<Row>> => {
  const first = checkFirst(args.first);
  const seen = typeof args.after === 'string' ? decodeCursor(list, args.after) : null;
  const rows = await read({ skip: seen ?? 0, limit: seen === null ? first : first + 1 });
  if (seen !== null && rows.length === 0) throw badUserInput('`after` is past the end of this list.');
  const total = rows.at(0)?.total ?? 0;
  return seen === null ? connect(list, 0, rows, total) : connect(list, seen + 1, rows.slice(1), total);
};

/** The same page with something else for each item. */
export const mapNodes = async <From, To>(page: Connection<From>, map: (node: From) => Promise<To>): Promise<Connection<To>> => ({
  ...page,
  edges: await Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await map(node) }))),
});
