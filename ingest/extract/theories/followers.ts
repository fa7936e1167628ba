import { conceptIndex, type ConceptHit } from './concept-index.ts';
import { textKeys } from './stems.ts';
import type { Token } from './tokens.ts';

/** One who holds a doctrine, or what is like him: конструктивистер, рационалисты, постмодернистская, institutionalists. */
const FOLLOWER =
  /^(?<root>\p{L}{4,24}?)(?:(?<cyrillic>ист)(?:т?[еі]р?\p{L}{0,6}|т?ік|[ыауе]|о[вм]|а(?:м|ми|х)|ск\p{L}{2,3})?|(?<latin>ist)s?)$/iu;

function asDoctrine(token: Token): Token {
  const { root, cyrillic, latin } = FOLLOWER.exec(token.text)?.groups ?? {};
  if (root === undefined) return token;
  return { ...token, keys: textKeys(root + (cyrillic === undefined ? (latin ?? '').replace(/ist$/iu, 'ism') : 'изм')) };
}

/**
 * Doctrines that a sentence names by those who hold them. Many such words are everyday ones (a realist, a nationalist), so that the
 * concept's own thinker must stand by.
 */
export function followersIn(sentence: string, tokens: readonly Token[]): ConceptHit[] {
  if (!tokens.some(({ text }) => /ист|ist/iu.test(text))) return [];
  const doctrines = tokens.map(asDoctrine);
  return conceptIndex()
    .hits(sentence, doctrines)
    .filter(({ from, to }) => doctrines.slice(from, to).some((token, at) => token !== tokens[from + at]))
    .map((hit) => ({ ...hit, value: { ...hit.value, needs: 'thinker', byFollowers: true } }));
}
