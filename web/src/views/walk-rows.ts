import type { TreeRow } from './tree-rows.ts';

export type Step = { readonly to: string } | { readonly open: string } | { readonly close: string } | null;

const go = (target: TreeRow | undefined): Step => (target ? { to: target.key } : null);

/**
 * What a key does in the list, after the tree pattern of the ARIA Authoring Practices.
 *
 * @param rows the lines to be seen
 * @param at key of the line that has the focus
 */
export function walkRows(rows: readonly TreeRow[], at: string, key: string): Step {
  const index = rows.findIndex((row) => row.key === at);
  const row = rows[index];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row.expanded === null) return null;
      return row.expanded ? go(rows[index + 1]) : { open: row.key };
    case 'ArrowLeft':
      if (row.expanded) return { close: row.key };
      return go(rows.slice(0, index).findLast(({ level }) => level < row.level));
    default:
      return null;
  }
}
