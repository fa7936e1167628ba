import type { NodeRow, Properties, PropertyValue, RelationshipRow } from '../../schema/graph/model.ts';

/** A whole number stays one; a fraction is told by its point or exponent, as is what no integer of Neo4j can hold. */
const integerOrFloat = (value: number): string => (Number.isSafeInteger(value) ? String(value) : fraction(value));
const fraction = (value: number): string => (Number.isInteger(value) ? value.toExponential() : String(value));
const float = (value: number): string => (Number.isSafeInteger(value) ? `${value}.0` : fraction(value));

/** Neo4j stores lists of one type only, so one fraction in a list makes floats of all. */
function listLiteral(list: readonly (string | number)[]): string {
  const fractional = list.some((item) => typeof item === 'number' && !Number.isSafeInteger(item));
  return `[${list.map((item) => (typeof item === 'number' && fractional ? float(item) : literal(item))).join(', ')}]`;
}

/** A property value as Cypher text. JSON's escapes in strings are among Cypher's. */
export function literal(value: PropertyValue): string {
  if (typeof value === 'number') return integerOrFloat(value);
  if (typeof value === 'object' && value !== null) return listLiteral(value);
  return JSON.stringify(value);
}

/** Any name may stand in backticks; one within is doubled. */
const nameLiteral = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

const mapLiteral = (properties: Properties): string =>
  `{${Object.entries(properties)
    .map(([name, value]) => `${nameLiteral(name)}: ${literal(value)}`)
    .join(', ')}}`;

/** A row for a merging statement. */
export const nodeLiteral = ({ id, properties }: NodeRow): string => `{id: ${literal(id)}, properties: ${mapLiteral(properties)}}`;
export const relationshipLiteral = ({ from, to, key, properties }: RelationshipRow): string =>
  `{from: ${literal(from)}, to: ${literal(to)}, key: ${literal(key)}, properties: ${mapLiteral(properties)}}`;
