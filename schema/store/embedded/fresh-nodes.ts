import type { RelationshipRow, RelationshipType } from '../../graph/model.ts';

/** A hundred bytes each; a load of one issue makes a few hundred. */
const REMEMBERED_AT_MOST = 100_000;

/** A new relationship is told by the end that has few of the type; elsewhere that is the start. */
export const TOLD_BY_END: ReadonlySet<RelationshipType> = new Set(['AUTHORED']);
const BY_ARTICLE: ReadonlySet<RelationshipType> = new Set(['AFFILIATED_WITH', 'PROPOSED_BY', 'GROUNDED_IN']);

function witnessOf(type: RelationshipType, { from, to, key, properties }: RelationshipRow): string | null {
  const { article } = properties;
  // Their key begins with the article that says so; both ends may be known from others.
  if (BY_ARTICLE.has(type)) return typeof article === 'string' && key.startsWith(article) ? article : null;
  return TOLD_BY_END.has(type) ? to : from;
}

/** Nodes that were made just now, and the types of which each has got its relationships since. */
export class FreshNodes {
  readonly #types = new Map<string, Set<RelationshipType>>();

  made(id: string): void {
    if (this.#types.size >= REMEMBERED_AT_MOST) this.#types.clear();
    this.#types.set(id, new Set());
  }

  /**
   * Those of the rows that can't be in the graph yet, as a node that they hang on is new; asked once a batch, before it
   * is written, so that the same rows count as known when they come again.
   */
  newOf(type: RelationshipType, rows: readonly RelationshipRow[]): ReadonlySet<RelationshipRow> {
    const found = new Set<RelationshipRow>();
    const witnesses = new Set<Set<RelationshipType>>();
    for (const row of rows) {
      const witness = witnessOf(type, row);
      const types = witness === null ? undefined : this.#types.get(witness);
      if (types === undefined || types.has(type)) continue;
      found.add(row);
      witnesses.add(types);
    }
    for (const types of witnesses) types.add(type);
    return found;
  }

  /** To be called when nodes were deleted or relationships made by another way. */
  forget(): void {
    this.#types.clear();
  }
}
