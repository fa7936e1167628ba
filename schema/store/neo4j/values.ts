import neo4j, { type Integer } from 'neo4j-driver';
import type { ParamMap, ParamValue } from '../clean-params.ts';

type DriverValue = string | number | boolean | null | Integer | DriverValue[] | { [name: string]: DriverValue };

/** The driver sends every JavaScript number as a float; a year or a LIMIT must be an integer. */
const toNumber = (value: number): number | Integer => (Number.isSafeInteger(value) ? neo4j.int(value) : value);

/** Neo4j stores lists of one type only: a list with one fraction in it stays a list of floats. */
const isFractional = (list: readonly ParamValue[]): boolean => list.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));

function toDriver(value: ParamValue): DriverValue {
  if (typeof value === 'number') return toNumber(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return isFractional(value) ? [...value] : value.map(toDriver);
  return toDriverParams(value as ParamMap);
}

/** Parameters as the driver takes them. */
export const toDriverParams = (params: ParamMap): { [name: string]: DriverValue } =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]));
