import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import type { ConceptMention } from './mention.ts';

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d-]{1,7}$/u;

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

const capitalized = (label: string): string => label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * The English name of a theory in one article: of the vocabulary's labels the one that the article itself prints most often
 * in English, the preferred one where it prints that or none. Abbreviations are no names.
 */
export function printedName({ prefLabel, altLabel }: TheoryConcept, mentions: readonly ConceptMention[]): string {
  const printed = mentions.map(({ phrase }) => plain(phrase));
  const timesOf = (label: string): number => printed.filter((phrase) => phrase === plain(label)).length;
  if (timesOf(prefLabel.en) > 0) return prefLabel.en;
  return altLabel.en
    .filter((label) => !ABBREVIATION.test(label))
    .reduce<{ readonly name: string; readonly times: number }>(
      (best, label) => (timesOf(label) > best.times ? { name: capitalized(label), times: timesOf(label) } : best),
      { name: prefLabel.en, times: 0 },
    ).name;
}
