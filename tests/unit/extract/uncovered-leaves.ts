import type { ProvenanceMap } from '../../../schema/record/provenance.ts';

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

const isCovered = (pointer: string, map: ProvenanceMap): boolean =>
  pointer.split('/').some((_, at, parts) => map[parts.slice(0, parts.length - at).join('/')] !== undefined);

/** JSON Pointers of the values, `null` left aside, for which neither the map nor an ancestor's entry tells where they came from. */
export function uncoveredLeaves(value: unknown, map: ProvenanceMap, skip: readonly string[], pointer = ''): string[] {
  if (value === null || skip.includes(pointer)) return [];
  if (typeof value !== 'object') return isCovered(pointer, map) ? [] : [pointer];
  return Object.entries(value).flatMap(([key, child]) => uncoveredLeaves(child, map, skip, `${pointer}/${escape(key)}`));
}
