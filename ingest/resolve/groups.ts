/** Things put into groups that only ever grow together. */
export class Groups<T> {
  readonly #of: Map<T, T[]>;

  constructor(things: readonly T[]) {
    this.#of = new Map(things.map((thing) => [thing, [thing]]));
  }

  membersOf(thing: T): readonly T[] {
    return this.#of.get(thing) ?? [];
  }

  /** Makes one group of two; tells whether they were two. */
  join(a: T, b: T): boolean {
    const [into, from] = [this.#of.get(a), this.#of.get(b)];
    if (into === undefined || from === undefined || into === from) return false;
    into.push(...from);
    for (const member of from) this.#of.set(member, into);
    return true;
  }

  all(): T[][] {
    return [...new Set(this.#of.values())];
  }
}
