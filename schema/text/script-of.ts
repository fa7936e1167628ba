const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The script of most letters, so that a stray letter of the other one (Tokayevtyн) does not decide.
 * `other` where there are neither Cyrillic nor Latin letters; of equals Cyrillic.
 */
export function scriptOf(text: string): 'Cyrl' | 'Latn' | 'other' {
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu);
  const latin = count(text, /\p{Script=Latin}/gu);
  if (cyrillic === 0 && latin === 0) return 'other';
  return cyrillic >= latin ? 'Cyrl' : 'Latn';
}
