/** Jr., мл., III: tells father and son apart where both print one. */
export type Generation = 'junior' | 'senior' | 'third';

/** `Jun.` and `Sen.` in a capital are left out: Jun and Sen are family names. */
const GENERATIONS: readonly (readonly [RegExp, Generation])[] = [
  [/(?<=\p{L}[\s,.(]{1,3})(?:[Jj]r(?!\p{L})\.?|jun\.|мл\.|младший|II(?!\p{L}))\)?/u, 'junior'],
  [/(?<=\p{L}[\s,.(]{1,3})(?:[Ss]r(?!\p{L})\.?|sen\.|ст\.|старший)\)?/u, 'senior'],
  [/(?<=\p{L}[\s,.(]{1,3})III(?!\p{L})\)?/u, 'third'],
];

/** Takes the generation out of a name, wherever it stands after another word. */
export function takeGenerationApart(text: string): { readonly rest: string; readonly generation: Generation | null } {
  for (const [pattern, generation] of GENERATIONS) {
    if (pattern.test(text)) return { rest: text.replace(pattern, '').replace(/[\s,(]{1,5}$/u, ''), generation };
  }
  return { rest: text, generation: null };
}
