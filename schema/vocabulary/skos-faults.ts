import { LANGUAGES } from '../record/language.ts';
import type { TheoryConcept, Thinker } from './theory-concept.ts';

const repeated = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

const labelsOf = (concept: TheoryConcept): string[] => [
  ...LANGUAGES.flatMap((language) => [concept.prefLabel[language], ...concept.altLabel[language]].map((label) => `${label}@${language}`)),
  ...concept.hiddenLabel.map((label) => `${label}@hidden`),
];

const linksOf = (concept: TheoryConcept): string[] => [...concept.broader, ...concept.related];

/**
 * What is wrong with a vocabulary, one line a fault: ids given twice, labels that a concept or two concepts share,
 * links to nowhere, a concept under itself, a relation that is not symmetric (S23) or also a hierarchy (S27). An empty list means that the SKOS rules hold.
 */
export function skosFaults(concepts: readonly TheoryConcept[], thinkers: readonly Thinker[]): string[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const thinkerIds = new Set(thinkers.map((thinker) => thinker.id));
  return [
    ...repeated(concepts.map((concept) => concept.id)).map((id) => `${id}: the id is given twice`),
    ...repeated(thinkers.map((thinker) => thinker.id)).map((id) => `${id}: the thinker's id is given twice`),
    ...repeated(concepts.flatMap((concept) => labelsOf(concept).map((label) => label.toLowerCase()))).map((label) => `${label}: one label, two uses`),
    ...concepts.flatMap((concept) => linksOf(concept).filter((link) => !byId.has(link)).map((link) => `${concept.id}: no concept ${link}`)),
    ...concepts.filter((concept) => linksOf(concept).includes(concept.id)).map((concept) => `${concept.id}: linked with itself`),
    ...concepts.flatMap((concept) =>
      concept.related
        .filter((link) => concept.broader.includes(link) || !(byId.get(link)?.related.includes(concept.id) ?? false))
        .map((link) => `${concept.id}: related to ${link} not both ways, or broader, too`),
    ),
    ...concepts.flatMap((concept) => concept.thinkers.filter((thinker) => !thinkerIds.has(thinker)).map((thinker) => `${concept.id}: no thinker ${thinker}`)),
  ];
}
