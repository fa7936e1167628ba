import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';

/** 64 bits: enough that a library of millions of entities has no two alike by chance. */
const HEX_DIGITS = 16;

export type EntityKind =
  'journal' | 'issue' | 'article' | 'work' | 'person' | 'institution' | 'theory' | 'concept' | 'venue' | 'mention' | 'finding';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * An id from content: `kind:` and a short SHA-256 of the folded parts, so that another order of input, another script
 * of the same scheme or a second load gives the same id. Parts that fold to nothing count as they are.
 */
export function contentId(kind: EntityKind, ...parts: readonly (string | number | null)[]): string {
  const key = parts.map((part) => {
    const text = String(part ?? '');
    return fold(text) || text;
  });
  return `${kind}:${sha256(key.join('\n')).slice(0, HEX_DIGITS)}`;
}

/** What an id is made from: `name` where it is enough, and `content` to tell apart those that share it. */
export interface IdKey {
  readonly name: string;
  readonly content: string;
}

/** One id a key, in the same order; those that share a name get their content added, each of them. */
export function distinctIds(kind: EntityKind, keys: readonly IdKey[]): string[] {
  const times = new Map<string, number>();
  for (const { name } of keys) times.set(name, (times.get(name) ?? 0) + 1);
  return keys.map(({ name, content }) => ((times.get(name) ?? 0) > 1 ? contentId(kind, name, content) : contentId(kind, name)));
}
