import { languageOf } from '../../../schema/text/language-of.ts';
import { transliterate } from '../../../schema/text/transliterate.ts';

/** Russian genitives of personal names with their nominatives. */
const NOMINATIVES: readonly (readonly [RegExp, string])[] = [
  [/((?:ов|ев|ёв|ин|ын))а$/u, '$1'],
  [/((?:ов|ев|ёв|ин|ын))ой$/u, '$1а'],
  [/ского$/u, 'ский'],
  [/цкого$/u, 'цкий'],
  [/(?<=\p{L}{2})([бвгджзклмнпрстфхцчшщ])а$/u, '$1'],
  [/(?<=\p{L}{2})([аеёоуы])я$/u, '$1й'],
];

function nominative(word: string): string {
  const rule = NOMINATIVES.find(([ending]) => ending.test(word));
  return rule === undefined ? word : word.replace(...rule);
}

/** Latin letters without the marks that a romanization puts on them, as English names have them. */
export const bareLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The English form of the person after whom an institution is named; a Russian name is given in the genitive. */
export function englishPerson(printed: string, isGenitive: boolean): string {
  const words = printed.split(/\s+/).map((word) => (isGenitive && !word.includes('.') ? nominative(word) : word));
  const name = words.join(' ').replace(/(?<=\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
  const spelt = transliterate(name, languageOf(printed) === 'kk' ? 'bgn-pcgn-1979-kk' : 'bgn-pcgn-1947-ru');
  return bareLetters(spelt)
    .replace(/([sc]k)iy(?![a-z])/gu, '$1y')
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** The person named beside a part of a name, `X атындағы` before it or `имени X` after it, in English; `null` where none is. */
export function honoured(words: readonly string[], from: number, to: number): string | null {
  if (/^атындағы$/iu.test(words[from - 1] ?? '')) return englishPerson(words.slice(0, from - 1).join(' '), false);
  const label = words[to] ?? '';
  const glued = label.match(/^им\.(\p{Lu}.{0,60})$/u)?.[1];
  if (glued === undefined && !/^(?:имени|им\.)$/iu.test(label)) return null;
  const person = [...(glued === undefined ? [] : [glued]), ...words.slice(to + 1)];
  return person.length === 0 ? null : englishPerson(person.join(' ').replace(/[»"”,;]{1,9}$/u, ''), true);
}
