const nested = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

const cyclicMap = (): unknown => {
  const map: Record<string, unknown> = {};
  map['self'] = [map];
  return map;
};
const cyclicList = (): unknown => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};
/** Thirty lists that hold each other twice: a thousand million values in thirty. */
const doubling = (): unknown => nested(30, (inner) => [inner, inner]);

const refusing = (): never => {
  throw new RangeError('a value that does not want to be looked at');
};
/** Throws whatever is done with it. */
const shy = (target: object): unknown => new Proxy(target, new Proxy({}, { get: () => refusing }) as ProxyHandler<object>);

const longList = Array.from({ length: 1_000_000 }, () => 1);
const longText = 'x'.repeat(10_000_000);
const manyNames = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`n${index}`, index]));
const holed = (): unknown[] => {
  const list = [1, 2, 3];
  delete list[1];
  return list;
};

class Lookalike {
  readonly id = 'a';
}

/** Each must be refused as a parameter: a name, and how it is made. */
export const REFUSED: Readonly<Record<string, () => unknown>> = {
  'a list nested ten thousand deep': () => nested(10_000, (inner) => [inner]),
  'a map nested ten thousand deep': () => nested(10_000, (inner) => ({ inner })),
  'a cyclic map': cyclicMap,
  'a cyclic list': cyclicList,
  'lists that double thirty times': doubling,
  NaN: () => Number.NaN,
  infinity: () => Number.POSITIVE_INFINITY,
  'minus infinity in a list': () => [1, Number.NEGATIVE_INFINITY],
  'a bigint': () => 2n ** 53n,
  'a date': () => new Date(0),
  'no date': () => new Date(Number.NaN),
  'a map object': () => new Map([['a', 1]]),
  'a set object': () => new Set([1]),
  'a typed array': () => new Float64Array([1]),
  bytes: () => Buffer.from('a'),
  'a pattern': () => /a/,
  'a promise': () => Promise.resolve(1),
  'an instance of a class': () => new Lookalike(),
  'a boxed number': () => Object(1) as unknown,
  'a symbol': () => Symbol('a'),
  'a function': () => () => 1,
  'a getter that throws': () => Object.defineProperty({}, 'a', { enumerable: true, get: refusing }),
  'a proxy of a map that throws': () => shy({}),
  'a proxy of a list that throws': () => shy([]),
  'a map named __proto__': () => JSON.parse('{"a": {"__proto__": {"b": 1}}}') as unknown,
  'a list named __proto__ with U+0000 in it': () => JSON.parse(String.raw`{"__pro\u0000to__": []}`) as unknown,
  'ten million characters': () => longText,
  'a million items': () => longList,
  'twenty thousand names': () => manyNames,
  'a name of ten million characters': () => ({ [longText]: 1 }),
};

/** Each may be handed over, and arrives as the second value says. */
export const CLEANED: Readonly<Record<string, readonly [given: () => unknown, arrives: unknown]>> = {
  'minus zero': [() => -0, 0],
  'a whole number past 2^53': [() => 2 ** 53 + 2, 2 ** 53 + 2],
  'the largest number': [() => Number.MAX_VALUE, Number.MAX_VALUE],
  'the smallest number': [() => Number.MIN_VALUE, Number.MIN_VALUE],
  undefined: [() => undefined, null],
  'a list with a hole': [holed, [1, null, 3]],
  'U+0000 in a text': [() => 'a\0b', 'ab'],
  'half a surrogate pair': [() => ['\ud83d', '\ude00x', '😀'], ['', 'x', '😀']],
  'U+0000 in a name': [() => ({ 'a\0b': 1 }), { ab: 1 }],
  'a map without a prototype': [() => Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
  'a getter': [() => Object.defineProperty({}, 'a', { enumerable: true, get: () => 7 }), { a: 7 }],
  'a proxy of a map': [() => new Proxy({ a: [1] }, {}), { a: [1] }],
  'a symbol as a name': [() => ({ [Symbol('a')]: 1, b: 2 }), { b: 2 }],
  'a name that objects have': [
    () => ({ constructor: 1, toString: 2, hasOwnProperty: 3 }),
    { constructor: 1, toString: 2, hasOwnProperty: 3 },
  ],
  'a hundred thousand characters': [() => 'ж'.repeat(100_000), 'ж'.repeat(100_000)],
};
