import { NODE_LABELS, RELATIONSHIPS, type GraphRows, type PropertyValue } from '../../schema/graph/model.ts';

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

/** What Neo4j can store: a scalar, nothing, or a list of one kind of scalar. */
const isStorable = (value: PropertyValue): boolean =>
  value === null ||
  isScalar(value) ||
  (Array.isArray(value) && value.every(isScalar) && new Set(value.map((item) => typeof item)).size < 2);

/** Lists that stand side by side. */
const SIDE_BY_SIDE = [['forms', 'formLanguages', 'formPlaces', 'formIssues']];

function faultsOfProperties(where: string, properties: Readonly<Record<string, PropertyValue>>): string[] {
  const unstorable = Object.entries(properties).filter(([, value]) => value === undefined || !isStorable(value));
  const uneven = SIDE_BY_SIDE.filter((names) => {
    const lengths = names.flatMap((name) => {
      const value = properties[name];
      return Array.isArray(value) ? [value.length] : [];
    });
    return new Set(lengths).size > 1;
  });
  return [
    ...unstorable.map(([name]) => `${where}: ${name} cannot be stored`),
    ...uneven.map((names) => `${where}: ${names.join(', ')} differ in length`),
  ];
}

/** Everything by which rows would break a store or lose a fact: ids, ends, keys, values. Empty for sound rows. */
export function faultsOfRows({ nodes, relationships }: GraphRows): string[] {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const label of NODE_LABELS) {
    for (const { id, properties } of nodes[label]) {
      const where = `${label} ${id}`;
      if (!new RegExp(`^${label.toLowerCase()}:[0-9a-f]{16}$`).test(id)) faults.push(`${where}: not an id of its kind`);
      if (seen.has(id)) faults.push(`${where}: twice`);
      seen.set(id, label);
      faults.push(...faultsOfProperties(where, properties));
    }
  }
  for (const { type, from: start, to: end } of RELATIONSHIPS) {
    const keys = new Set<string>();
    for (const { from, to, key, properties } of relationships[type]) {
      const where = `${type} ${from} → ${to} (${key})`;
      if (seen.get(from) !== start) faults.push(`${where}: no ${start} at its start`);
      if (seen.get(to) !== end && !(end === 'Work' && seen.get(to) === 'Article')) faults.push(`${where}: no ${end} at its end`);
      if (keys.has(where)) faults.push(`${where}: twice`);
      keys.add(where);
      faults.push(...faultsOfProperties(where, properties));
    }
  }
  return faults;
}
