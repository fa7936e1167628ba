/** Tells why the value at this path is not taken; never returns. */
export type Refuse = (path: string, why: string) => never;

export const MAX_STRING = 100_000;
export const MAX_LIST = 10_000;

/** U+0000 and surrogates without their other half: no engine stores them alike. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;
export const storable = (text: string): string => (text.isWellFormed() && !text.includes('\0') ? text : text.replace(UNSTORABLE, ''));

/** A text as any engine stores it. */
export function cleanText(value: string, path: string, refuse: Refuse, longest = MAX_STRING): string {
  if (value.length > longest) return refuse(path, `is longer than ${longest} characters`);
  return storable(value);
}

/** A number as any engine stores it: minus zero becomes zero. */
export const cleanNumber = (value: number, path: string, refuse: Refuse): number =>
  Number.isFinite(value) ? value + 0 : refuse(path, 'is not a finite number');
