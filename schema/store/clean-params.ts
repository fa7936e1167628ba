import { AppError } from '../errors.ts';
import { cleanNumber, cleanText, MAX_LIST, MAX_STRING, storable, type Refuse } from './clean-scalars.ts';

export type ParamValue = string | number | boolean | null | readonly ParamValue[] | ParamMap;
export interface ParamMap {
  readonly [name: string]: ParamValue;
}

/** The embedded engine ends the process on values nested some 8,000 deep or cyclic; far less is enough for us. */
const MAX_DEPTH = 32;
/** Neo4j keeps no more than some 8,000 bytes of a value in an index, and refuses the rest; a character has three at most. */
export const MAX_INDEXED = 2_000;
/** Of all parameters together: a few lists that hold each other many times over would fill the memory. */
const MAX_CHARACTERS = 50_000_000;
const MAX_VALUES = 1_000_000;

/** The embedded engine would hand it back as the prototype of the map. */
export const isReservedName = (name: string): boolean => storable(name) === '__proto__';

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Looks at values from outside; what code of theirs (a getter, a proxy) throws meanwhile is their fault.
 * @throws AppError BAD_INPUT naming `name`
 */
export function looking<Result>(name: string, look: () => Result): Result {
  try {
    return look();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError('BAD_INPUT', `${name}: a value cannot be read`, { cause });
  }
}

/**
 * Copies parameters into what any engine takes: strings cleaned, `undefined` as `null`, minus zero as zero.
 * @throws AppError BAD_INPUT, naming `name` and the path, for a value that is too deep (or cyclic), too long, or not plain data; or
 * where all are too much.
 */
export function cleanParams(name: string, params: unknown): ParamMap {
  const refuse: Refuse = (path, why) => {
    throw new AppError('BAD_INPUT', `${name}: parameter ${path.slice(0, 200)} ${why}`);
  };
  let values = 0;
  let characters = 0;
  const count = (path: string, text = ''): void => {
    values += 1;
    characters += text.length;
    if (values > MAX_VALUES || characters > MAX_CHARACTERS)
      refuse(path, `is one too many: ${MAX_VALUES} values, ${MAX_CHARACTERS} characters`);
  };

  const clean = (value: unknown, path: string, depth: number): ParamValue => {
    if (depth > MAX_DEPTH) return refuse(path, `is nested more than ${MAX_DEPTH} levels deep`);
    count(path, typeof value === 'string' ? value : '');
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean') return value;
    if (typeof value === 'number') return cleanNumber(value, path, refuse);
    if (typeof value === 'string') return cleanText(value, path, refuse);
    if (Array.isArray(value)) {
      if (value.length > MAX_LIST) return refuse(path, `has more than ${MAX_LIST} items`);
      return Array.from(value, (item, index) => clean(item, `${path}[${index}]`, depth + 1));
    }
    if (typeof value === 'object' && isPlainObject(value)) return cleanMap(value, path, depth + 1);
    return refuse(path, `is a ${typeof value}, not plain data`);
  };

  const cleanMap = (map: object, path: string, depth: number): ParamMap => {
    const entries = Object.entries(map);
    if (entries.length > MAX_LIST) return refuse(path, `has more than ${MAX_LIST} entries`);
    return Object.fromEntries(
      entries.map(([key, value]) => {
        if (key.length > MAX_STRING) return refuse(path, `has a name longer than ${MAX_STRING} characters`);
        if (isReservedName(key)) return refuse(`${path}.${key}`, 'has a reserved name');
        count(path, key);
        return [storable(key), clean(value, `${path}.${key}`, depth)];
      }),
    );
  };

  return looking(name, () => {
    if (typeof params === 'object' && params !== null && isPlainObject(params)) return cleanMap(params, '$', 0);
    return refuse('$', 'is not a map of parameters');
  });
}
