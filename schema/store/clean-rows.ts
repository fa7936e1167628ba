import { AppError } from '../errors.ts';
import type { NodeRow, Properties, PropertyValue, RelationshipRow } from '../graph/model.ts';
import { isReservedName, looking, MAX_INDEXED } from './clean-params.ts';
import { cleanNumber, cleanText, MAX_LIST, type Refuse } from './clean-scalars.ts';

/** Far more than the name of any property. */
const MAX_NAME = 1_000;

const refuseIn =
  (name: string): Refuse =>
  (path, why) => {
    throw new AppError('BAD_INPUT', `${name}: ${path} ${why}`);
  };

function cleanList(list: readonly unknown[], path: string, refuse: Refuse): readonly string[] | readonly number[] {
  if (list.length > MAX_LIST) return refuse(path, `has more than ${MAX_LIST} items`);
  const texts: string[] = [];
  const numbers: number[] = [];
  for (const item of list) {
    if (typeof item === 'string') texts.push(cleanText(item, path, refuse));
    else if (typeof item === 'number') numbers.push(cleanNumber(item, path, refuse));
    else return refuse(path, 'has an item that is neither text nor number');
  }
  if (texts.length > 0 && numbers.length > 0) return refuse(path, 'has text and numbers mixed');
  return texts.length > 0 ? texts : numbers;
}

function cleanValue(value: unknown, path: string, refuse: Refuse): PropertyValue {
  if (typeof value === 'string') return cleanText(value, path, refuse);
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return cleanNumber(value, path, refuse);
  if (typeof value === 'boolean') return value;
  if (Array.isArray(value)) return cleanList(value, path, refuse);
  return refuse(path, 'is neither text, number, truth value nor a list of one of these');
}

function cleanName(name: string, path: string, refuse: Refuse): string {
  const clean = cleanText(name, `${path}, a name`, refuse, MAX_NAME);
  return clean === '' || isReservedName(clean) ? refuse(`${path}.${name}`, 'has an empty or reserved name') : clean;
}

/** @param own the property by which the row is merged: another value of it, or none, would make it another's */
function cleanProperties(properties: unknown, path: string, own: 'id' | 'key', refuse: Refuse): Properties {
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return refuse(path, 'has no map of properties');
  const clean: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    const stored = cleanName(name, path, refuse);
    if (stored === own) return refuse(`${path}.${name}`, 'has a reserved name');
    clean[stored] = cleanValue(value, `${path}.${name}`, refuse);
  }
  return clean;
}

/** An engine merges a node without an id into any other, or makes one that nobody can find again. */
function cleanId(id: unknown, path: string, refuse: Refuse): string {
  if (typeof id !== 'string') return refuse(path, 'is not text');
  const clean = cleanText(id, path, refuse, MAX_INDEXED);
  return clean.trim() === '' ? refuse(path, 'is empty') : clean;
}

/**
 * Rows of a load as any engine takes them: what `cleanParams` does for any parameters, in the one shape that rows have.
 * A load passes hundreds of thousands of them, and half of its time would go into looking at each value as if it could
 * be anything.
 *
 * @param indexed properties that the label is looked up by, beside its id
 * @throws AppError BAD_INPUT naming the row and the property
 */
export function cleanNodeRows(name: string, rows: readonly NodeRow[], indexed: readonly string[]): NodeRow[] {
  const refuse = refuseIn(name);
  return looking(name, () =>
    rows.map(({ id, properties }, index) => {
      const row = `row ${index}`;
      const clean = { id: cleanId(id, `${row}, id`, refuse), properties: cleanProperties(properties, row, 'id', refuse) };
      for (const property of indexed) {
        if (typeof (clean.properties[property] ?? '') !== 'string') refuse(`${row}.${property}`, 'is not text');
        cleanText(String(clean.properties[property]), `${row}.${property}`, refuse, MAX_INDEXED);
      }
      return clean;
    }),
  );
}

/** @throws AppError BAD_INPUT naming the row and the property */
export function cleanRelationshipRows(name: string, rows: readonly RelationshipRow[]): RelationshipRow[] {
  const refuse = refuseIn(name);
  return looking(name, () =>
    rows.map(({ from, to, key, properties }, index) => ({
      from: cleanId(from, `row ${index}, from`, refuse),
      to: cleanId(to, `row ${index}, to`, refuse),
      key: typeof key === 'string' ? cleanText(key, `row ${index}, key`, refuse) : refuse(`row ${index}, key`, 'is not text'),
      properties: cleanProperties(properties, `row ${index}`, 'key', refuse),
    })),
  );
}
