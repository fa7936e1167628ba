import { theoryKey } from '../../../ingest/evaluate/compare.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import { asPrinted, eachArticle, inGold, rewriteSpan, rowSpans } from './rewrite.ts';
import type { Change } from './trial.ts';

const { theories: concepts } = theoryVocabulary();
const named = new Map(concepts.map((concept) => [theoryKey(concept.prefLabel.en), concept]));

/** A word in whatever case, be it cut at a line's end: its ending, where it is long enough to have one, may be another. */
const inflected = (word: string): string => {
  const [stem, ending] = word.length < 6 ? [word, 5] : [word.slice(0, -2), 6];
  return `${Array.from(stem).join('(?:-\\n)?')}(?:-\\n)?\\p{L}{0,${ending}}`;
};
const patternOf = (label: string): string => label.split(' ').map(inflected).join('\\s+');

/** Each label of a theory gives way to the other's label in its language, in the nominative. */
function replaceTheory(theory: TheoryConcept, other: TheoryConcept): (text: string) => string {
  const rules = LANGUAGES.flatMap((language) => {
    const labels = [theory.prefLabel[language], ...theory.altLabel[language]].toSorted((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<!\\p{L})(?:${labels.map(patternOf).join('|')})(?!\\p{L})`, 'giu');
    return [{ pattern, label: other.prefLabel[language] }];
  });
  return (text) => rules.reduce((passage, { pattern, label }) => passage.replace(pattern, (found) => asPrinted(found, label)), text);
}

/** The theories of every article are others of the same kind: in the contents, in the article, in what should be read. */
export const swapTheories: Change = (trial) => {
  const used = new Set(trial.gold.flatMap(({ theories }) => theories.map(({ canonicalEn }) => theoryKey(canonicalEn))));
  const free = concepts.filter(({ prefLabel }) => !used.has(theoryKey(prefLabel.en)));
  let at = 0;
  return eachArticle(trial, (article, gold, before) => {
    const replacements = gold.theories.flatMap(({ canonicalEn }) => {
      const theory = named.get(theoryKey(canonicalEn));
      const other = free.find(({ kind, needsAnchor }, n) => n >= at && kind === theory?.kind && needsAnchor === theory.needsAnchor);
      if (theory === undefined || other === undefined) return [];
      at = free.indexOf(other) + 7;
      return [replaceTheory(theory, other)];
    });
    const replace = (text: string): string => replacements.reduce((passage, each) => each(passage), text);
    return {
      lines: [...rowSpans(article), article.lines].reduce((lines, span) => rewriteSpan(lines, span, replace), before),
      gold: inGold(gold, replace),
    };
  });
};
