import { titledNames } from './discover-by-title.ts';
import { instrumentNames } from './discover-instruments.ts';
import { namesInEnglish } from './discover-in-english.ts';
import { literalNames } from './discover-literally.ts';
import { termNames } from './discover-own-terms.ts';
import { capitalized, isSourced, standsInTitle, type Discovery } from './discovery.ts';
import { foreignNames } from './foreign-names.ts';
import type { Passage } from './passages.ts';

const NAMED_IN_QUOTES = /«(?<term>[^«»]{4,60})»(?=\s(?:теория|тұжырымдама|концепция|парадигма)\p{L}{0,12})/gu;

/** A quoted name before a Kazakh theory word for which there is no English. */
function untranslated(passage: Passage): Discovery[] {
  return Array.from(passage.sentence.matchAll(NAMED_IN_QUOTES), (match) => ({
    name: null,
    kind: 'theory' as const,
    phrase: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isSure: false,
  }));
}

const overlaps = (one: Discovery, other: Discovery): boolean => one.start < other.end && other.start < one.end;

/**
 * Theories that a passage names, found without their vocabulary: by a theory word that governs the term, quotation marks, a thinker
 * whose it is, an English gloss, or, for a method, by being at work. The English name is the one that the text gives,
 * else it is put together from the dictionary of theory words. Sure ones have a source: the passage or the one after it cites a work
 * or names a known person, or the article says that it builds on the theory.
 */
export function discoverIn(passage: Passage, before: Passage | undefined, after: Passage | undefined): Discovery[] {
  const sourced = isSourced(passage) || isSourced(after);
  const foreign = foreignNames(passage.sentence).map((found): Discovery => ({ ...found, name: capitalized(found.name), isSure: sourced }));
  const named = [
    foreign,
    termNames(passage, before, after, sourced),
    namesInEnglish(passage, after, sourced),
    titledNames(passage, before, after),
    literalNames(passage, sourced),
    instrumentNames(passage, after),
    untranslated(passage),
  ]
    .flat()
    .filter(({ start, end }) => !standsInTitle(passage.sentence, start, end));
  const found: Discovery[] = [];
  for (const name of [...named.filter(({ isSure }) => isSure), ...named])
    if (!found.some((other) => overlaps(name, other))) found.push(name);
  return found;
}
