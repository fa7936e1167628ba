/** No name of a theory holds such a word: a negation, a pronoun, a form of a verb, a conjunction that parts sentences. */
const NO_NOUN =
  /^(?:not?|nor|neither|never|none|only|but|if|because|although|whether|i|we|you|he|she|it|they|me|us|him|them|itself|himself|herself|themselves|its|his|her|their|our|who|whom|whose|which|that|this|these|those|what|how|why|when|is|are|was|were|be|been|has|have|had|does|do|did|can|could|may|might|must|should|would|will|needs?|adds?|says?|helps?|holds?|shows?|claims?|argues?|explains?|describes?|suggests?|assumes?|predicts?|implies|remains?|becomes?|makes?|takes?|treats?|refers?)$/iu;
const SMALL_WORD = /^(?:of|and|the|an?|in|for|by|on|to|as|with|without|at|from)$/iu;
const MOST_WORDS = 4;

/** Whether an English phrase may be the name of a theory: at most four words of content, none of them a verb, a negation or a pronoun. */
export function isNounPhrase(phrase: string): boolean {
  const words = phrase.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];
  const content = words.filter((word) => !SMALL_WORD.test(word));
  return content.length > 0 && content.length <= MOST_WORDS && !words.some((word) => NO_NOUN.test(word));
}

const AFTER_VERB = /^(?:that|how|why|whether|the|an?|its|their|us|when|what)$/iu;

/** Whether a word in -s is a verb by what follows it: «co-production adds that …». */
export const isVerbBefore = (word: string, next: string | undefined): boolean =>
  /[^su]s$/.test(word) && !/(?:ics|sis)$/.test(word) && next !== undefined && AFTER_VERB.test(next);
