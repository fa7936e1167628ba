import { LANGUAGES } from '../../../schema/record/language.ts';
import type { ArticleTerm } from './article-terms.ts';
import { conceptNamed, type ConceptLabel } from './concept-index.ts';
import { LabelIndex } from './label-index.ts';

/** Other names of concepts in one article: where one keyword is a label, its translations are, too. */
export function aliasIndex(terms: readonly ArticleTerm[]): LabelIndex<ConceptLabel> | undefined {
  const aliases = terms.flatMap((term) => {
    const named = LANGUAGES.map((language) => ({ language, text: term[language] ?? '' })).map((form) => ({
      ...form,
      concept: conceptNamed(form.text),
    }));
    const concepts = new Set(named.flatMap((form) => form.concept ?? []));
    const [concept] = concepts;
    return concept === undefined || concepts.size > 1
      ? []
      : named.flatMap((form) => (form.concept === undefined && form.text !== '' ? [{ ...form, concept }] : []));
  });
  if (aliases.length === 0) return undefined;
  const index = new LabelIndex<ConceptLabel>();
  for (const { concept, language, text } of aliases) index.add({ concept, language, needs: concept.needsAnchor }, text, language);
  return index;
}
