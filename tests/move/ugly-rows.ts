import type { GraphRows, NodeRow, RelationshipRow } from '../../schema/graph/model.ts';
import { sampleRows } from '../contract/suite/sample-rows.ts';

/** Everything that a format could get wrong. */
const UGLY = {
  quotes: `"double" 'single' \`back\` „Anführung“ «ёлочки»`,
  backslashes: String.raw`\ \\ \n \u0041 \" C:\Users`,
  lines: 'one\ntwo\r\nthree\rfour\u2028five',
  separators: 'a,b;c|d\te\u001Ff',
  kazakh: 'Қазақ тілі — Ғылым, өнер, үміт; Ұлы дала әңгімелері, һәм І',
  astral: '😀 𐐷',
  injection: `'}) MATCH (n) DETACH DELETE n // ; RETURN "$rows"`,
  spaces: '  before and after  ',
  empty: '',
  blank: ' ',
  dollar: "$& $1 $' $`",
  formula: '=1+1',
};

const NUMBERS = {
  zero: 0,
  negative: -7,
  year: 2024,
  beyond32: 2 ** 40,
  largest: Number.MAX_SAFE_INTEGER,
  half: 0.5,
  tiny: 1e-7,
  huge: 1e21,
  whole: 1,
};

const LISTS = {
  nothing: [],
  oneEmpty: [''],
  twoEmpty: ['', ''],
  emptyFirst: ['', 'kk'],
  emptyLast: ['kk', ''],
  texts: Object.values(UGLY).filter((text) => text !== UGLY.separators),
  parted: [UGLY.separators, 'b'],
  numbers: [1, 2, 3],
  one: [5],
  mixed: [1, 2.5, -0.25],
  noNumbers: [],
};

const PROPERTIES = { ...UGLY, ...NUMBERS, ...LISTS, yes: true, no: false, missing: null };

const withUgly = <Row extends NodeRow | RelationshipRow>(rows: readonly Row[]): Row[] =>
  rows.map((row, at) => {
    // One row with everything, one with a single thing, the rest as they are: columns are there where values are missing.
    const added = at === 0 ? PROPERTIES : at === 1 ? { kazakh: UGLY.kazakh, whole: 0.25 } : {};
    return { ...row, properties: { ...row.properties, ...added } };
  });

const mapValues = <Key extends string, Value, Other>(map: Readonly<Record<Key, Value>>, to: (value: Value) => Other): Record<Key, Other> =>
  Object.fromEntries(Object.entries<Value>(map).map(([key, value]) => [key, to(value)])) as Record<Key, Other>;

/** An invented issue, with one of every label and type, that carries every ugly value on each of them. */
export function uglyRows(): GraphRows {
  const { nodes, relationships } = sampleRows({ issue: 'issue:"ugly", \\one' });
  return { nodes: mapValues(nodes, withUgly), relationships: mapValues(relationships, withUgly) };
}
