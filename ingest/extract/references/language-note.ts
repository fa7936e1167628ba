import { LINK_MARK, type Taken } from './marks.ts';
import { LANGUAGE_STEMS } from './vocabulary/language-names.ts';

const NOTE =
  /[–—-]?\s?[([]\s?(?:in|на|на языке|publ\. in)\s(\p{L}{2,14})\.?(?:\s(?:language|яз(?:ыке|\.)?))?\s?[)\]]\.?|[([]\s?(?:(\p{L}{3,14}) тілінде|(\p{L}{3,8})\.)\s?[)\]]\.?/giu;

const HAS_OPENING = /[[(]/;

/** Takes the note that names the language of the cited work: (In Russian), [in Kazakh], (на каз. яз.), (қазақ тілінде). */
export function takeLanguageNote(text: string): Taken<string | null> {
  if (!HAS_OPENING.test(text)) return { value: null, rest: text };
  let value: string | null = null;
  const rest = text.replace(NOTE, (whole: string, ...groups: unknown[]) => {
    const word = groups.slice(0, 3).find((group) => typeof group === 'string');
    const code = typeof word === 'string' ? languageNamed(word) : null;
    if (code === null) return whole;
    value ??= code;
    return LINK_MARK;
  });
  return { value, rest };
}

function languageNamed(word: string): string | null {
  const lower = word.toLowerCase();
  return LANGUAGE_STEMS.find(([stem]) => lower.startsWith(stem))?.[1] ?? null;
}
