import type grafeo from '@grafeo-db/js';
import type { NodeLabel } from '../../graph/model.ts';

/** Some 100 bytes each; a load comes back to the same works and persons, a longer memory gains little. */
const REMEMBERED_AT_MOST = 300_000;

/** The numbers by which the engine itself knows nodes, by label and id. */
export class NodeNumbers {
  readonly #db: grafeo.GrafeoDB;
  readonly #known = new Map<NodeLabel, Map<string, number>>();
  /** Labels of which every node is known: there was none at first, as at the first load of a graph. */
  readonly #whole = new Set<NodeLabel>();
  #remembered = 0;

  constructor(db: grafeo.GrafeoDB) {
    this.#db = db;
  }

  #ofLabel(label: NodeLabel): Map<string, number> {
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    const made = new Map<string, number>();
    this.#known.set(label, made);
    return made;
  }

  async #isWhole(label: NodeLabel): Promise<boolean> {
    if (this.#known.has(label)) return this.#whole.has(label);
    const any = await this.#db.executeCypher(`MATCH (n:${label}) RETURN id(n) AS number LIMIT 1`);
    if (any.length === 0) this.#whole.add(label);
    return any.length === 0;
  }

  /** Numbers of those of the nodes that are in the graph. */
  async find(label: NodeLabel, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (this.#remembered >= REMEMBERED_AT_MOST) this.forget();
    const isWhole = await this.#isWhole(label);
    const known = this.#ofLabel(label);
    if (isWhole) return known;
    const unknown = [...new Set(ids)].filter((id) => !known.has(id));
    if (unknown.length > 0) {
      const found = await this.#db.executeCypher(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, id(n) AS number`, {
        ids: unknown,
      });
      for (const [id, number] of found.rows()) this.note(label, String(id), Number(number));
    }
    return known;
  }

  note(label: NodeLabel, id: string, number: number): void {
    this.#ofLabel(label).set(id, number);
    this.#remembered += 1;
  }

  /** To be called when nodes were deleted, as the engine may give their numbers to others, or made by another way. */
  forget(): void {
    this.#known.clear();
    this.#whole.clear();
    this.#remembered = 0;
  }
}
