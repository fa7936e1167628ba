/** Endings of adjectives that are made of a family name, in the three languages, and what is left when they are taken off. */
const ADJECTIVES: readonly RegExp[] = [
  /^(\p{Script=Cyrillic}{4,20}?)(?:[оеё]в|иан|инск|ан)?ск(?:ий|ая|ое|ие|ого|ому|им|ом|ой|ую|их|ими?)$/iu,
  /^(\p{Script=Cyrillic}{5,20}?)[лтд]?[іы][кқ]$/iu,
  /^(\p{Script=Latin}{4,20}?)(?:v?ian|an|esque)$/iu,
];

const SHORTEST = 4;

/** The family names that an adjective may be made of: веберовский, вендтік, Coasean. A final vowel may have been dropped before the ending. */
export function namesOfAdjective(word: string): string[] {
  const names = ADJECTIVES.flatMap((pattern) => pattern.exec(word)?.[1] ?? []).filter((name) => name.length >= SHORTEST);
  return names.map((name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase());
}
