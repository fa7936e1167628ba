const ENDS_SENTENCE = /[.!?…:][»"”’)\]]*$/u;
const STARTS_SMALL = /^[\p{Ll}\d«"“(–—-]/u;

/** Whether a second piece of text goes on where a page break has cut the first. */
export const goesOn = (left: string, right: string): boolean =>
  /\p{L}-$/u.test(left) || (!ENDS_SENTENCE.test(left) && (STARTS_SMALL.test(right) || /[,;–—(]$/u.test(left) || /\p{Ll}$/u.test(left)));
