import { LANGUAGES } from '../../../schema/record/language.ts';
import type { ArticleTerm } from './article-terms.ts';
import { conceptNamed, type ConceptLabel } from './concept-index.ts';
import { LabelIndex } from './label-index.ts';

/** Other names of concepts in one article: where a term is a label in one language, its translations are labels, too. */
export function aliasIndex(terms: readonly ArticleTerm[]): LabelIndex<ConceptLabel> | undefined {
  const index = new LabelIndex<ConceptLabel>();
  let isEmpty = true;
  for (const { forms } of terms) {
    const printed = LANGUAGES.flatMap((language) => forms[language] ?? []);
    const concepts = new Set(printed.flatMap((form) => conceptNamed(form) ?? []));
    const [concept] = concepts;
    if (concept === undefined || concepts.size > 1) continue;
    for (const language of LANGUAGES) {
      const form = forms[language];
      if (form === undefined || conceptNamed(form) !== undefined) continue;
      index.add({ concept, language, needs: concept.needsAnchor }, form, language);
      isEmpty = false;
    }
  }
  return isEmpty ? undefined : index;
}
