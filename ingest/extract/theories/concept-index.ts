import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { NeedsAnchor, TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { LabelIndex, type LabelHit } from './label-index.ts';
import { tokensOf } from './tokens.ts';

/** A label of a concept as the index holds it. */
export interface ConceptLabel {
  readonly concept: TheoryConcept;
  readonly language: Language;
  /** Hidden labels always need a strong anchor, labels without their word for theory the concept's own thinker. */
  readonly needs: NeedsAnchor | 'thinker';
  /** The text names not the doctrine but those who hold it. */
  readonly byFollowers?: boolean;
}

export type ConceptHit = LabelHit<ConceptLabel>;

/** What stands in brackets tells two concepts apart; no text prints it: Legalism (Chinese philosophy). */
const QUALIFIER = / \([^()]{0,200}\)$/;

/** Words that name the sort of thing a label names: «теория миграционных систем» is also printed «подход миграционных систем». */
const SORT_OF_THING: Readonly<Record<Language, RegExp>> = {
  kk: / (?:теориясы|тұжырымдамасы|концепциясы|моделі|тәсілі|парадигмасы|гипотезасы|ұғымы)$/iu,
  ru: /^(?:теория|концепция|модель|подход|парадигма|гипотеза|понятие) /iu,
  en: /^(?:the )?(?:theory|concept|model|notion) of (?:the )?| (?:theory|model|approach|framework|hypothesis|thesis|paradigm|perspective)$/iu,
};

/** A label without its word for theory, model or approach, as long as two words are left, of which a hyphenated one is one. */
function coreOf(label: string, language: Language): string[] {
  const core = label.replace(SORT_OF_THING[language], '');
  return core === label || !/[\s/]/u.test(core) ? [] : [core];
}

interface PlainLabel {
  readonly concept: TheoryConcept;
  readonly language: Language;
  readonly label: string;
}

const plainLabels = (theories: readonly TheoryConcept[]): PlainLabel[] =>
  theories.flatMap((concept) =>
    LANGUAGES.flatMap((language) =>
      [concept.prefLabel[language], ...concept.altLabel[language]].map((label) => ({
        concept,
        language,
        label: label.endsWith(')') ? label.replace(QUALIFIER, '') : label,
      })),
    ),
  );

let built: LabelIndex<ConceptLabel> | undefined;

/** The labels of the whole vocabulary, indexed once a process. */
export function conceptIndex(): LabelIndex<ConceptLabel> {
  if (built !== undefined) return built;
  const index = new LabelIndex<ConceptLabel>();
  const { theories } = theoryVocabulary();
  const labels = plainLabels(theories);
  for (const { concept, language, label } of labels) index.add({ concept, language, needs: concept.needsAnchor }, label, language);
  for (const concept of theories) {
    for (const label of concept.hiddenLabel) {
      const language = /\p{Script=Cyrillic}/u.test(label) ? (/[әғқңөұүһі]/iu.test(label) ? 'kk' : 'ru') : 'en';
      index.add({ concept, language, needs: 'strong' }, label, language);
    }
  }
  // Last, so that of two labels of one length the whole one is found first.
  const known = new Set(labels.map(({ label }) => label));
  for (const { concept, language, label } of labels) {
    for (const core of coreOf(label, language)) if (!known.has(core)) index.add({ concept, language, needs: 'thinker' }, core, language);
  }
  built = index;
  return index;
}

/** The concept that a name as a whole is a label of. */
export function conceptNamed(name: string): TheoryConcept | undefined {
  const tokens = tokensOf(name);
  return conceptIndex()
    .hits(name, tokens)
    .find((hit) => hit.from === 0 && hit.to === tokens.length && hit.value.needs !== 'thinker')?.value.concept;
}

const length = <T>(hit: LabelHit<T>): number => hit.to - hit.from;

/**
 * Drops hits that share words with a longer one, or with an earlier one as long: «сыни дискурс-талдау» is not also
 * «дискурс-талдау», and «креативті тап» теориясы is no «тап теориясы».
 *
 * @param sorts words that only say what sort of thing a name is: of two hits as long the one with fewer of them names more,
 *   «статусы идентичности» in a «теория статусов идентичности»
 */
export function longestOnly<T>(hits: readonly LabelHit<T>[], sorts: readonly LabelHit<unknown>[] = []): LabelHit<T>[] {
  const taken = new Set<number>();
  const sortsIn = ({ from, to }: LabelHit<T>): number => sorts.filter((sort) => from <= sort.from && sort.to <= to).length;
  const kept = [...hits]
    .sort((one, other) => length(other) - length(one) || sortsIn(one) - sortsIn(other) || one.from - other.from)
    .filter((hit) => {
      const words = Array.from({ length: length(hit) }, (_, at) => hit.from + at);
      if (words.some((word) => taken.has(word))) return false;
      for (const word of words) taken.add(word);
      return true;
    });
  return kept.sort((one, other) => one.from - other.from);
}
