import type { GraphModel, ModelNode } from '../graph-model.ts';
import { descending, orderBy, type Row } from '../row.ts';
import type { Answer } from './answer.ts';

const MOST_STEPS = 6;

/** What each node on one side of the citations shares with others of its side, by the nodes on the other side. */
function sharing(sides: readonly (readonly [node: ModelNode, over: ModelNode])[], asked: ReadonlySet<string>): [string, string, number][] {
  const overs = new Map<ModelNode, Set<ModelNode>>();
  for (const [node, over] of sides) overs.set(node, (overs.get(node) ?? new Set()).add(over));
  return [...overs].flatMap(([node, own]) =>
    asked.has(node.id)
      ? [...overs].flatMap(([other, theirs]): [string, string, number][] => {
          const shared = [...own].filter((over) => theirs.has(over)).length;
          return other === node || shared === 0 ? [] : [[node.id, other.id, shared]];
        })
      : [],
  );
}

const inOrder = (rows: [string, string, number][]): [string, string, number][] =>
  orderBy(
    rows,
    ([id]) => id,
    descending(([, , shared]) => shared),
    ([, other]) => other,
  );

/** All paths of the fewest steps between two nodes, in the order of their ids; a breadth-first search. */
function shortestPaths(model: GraphModel, from: string, to: string): Row[] {
  const next = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => void next.set(a, (next.get(a) ?? new Set()).add(b));
  for (const type of ['CITES', 'AUTHORED'] as const) {
    for (const { from: start, to: end } of model.relationships(type)) {
      join(start.id, end.id);
      join(end.id, start.id);
    }
  }
  const works = new Set(model.nodes('Work').map(({ id }) => id));
  if (from === to || !works.has(from) || !works.has(to)) return [];
  for (let steps = 1, paths = [[from]]; steps <= MOST_STEPS; steps += 1) {
    paths = paths.flatMap((path) => [...(next.get(path.at(-1) ?? '') ?? [])].filter((id) => !path.includes(id)).map((id) => [...path, id]));
    const found = paths.filter((path) => path.at(-1) === to);
    if (found.length > 0) return orderBy(found, (path) => path.map((id) => ` ${id}`).join('')).map((ids) => ({ ids }));
  }
  return [];
}

/** Articles and works that hang together by what is cited. */
export const RELATED_ANSWERS: Readonly<Record<string, Answer>> = {
  'read-coupled-articles': (model, { ids }) =>
    inOrder(
      sharing(
        model.relationships('CITES').map(({ from, to }) => [from, to] as const),
        ids,
      ),
    ).map(([article, coupled, shared]) => ({ article, coupled, shared })),
  'read-co-cited-works': (model, { ids }) =>
    inOrder(
      sharing(
        model.relationships('CITES').map(({ from, to }) => [to, from] as const),
        ids,
      ),
    ).map(([work, coCited, together]) => ({ work, coCited, together })),
  'read-shortest-path': (model, { from, to }) => shortestPaths(model, from, to),
};
