import { z } from 'zod';
import { AppError } from '../errors.ts';
import { TheoryConceptSchema, ThinkerSchema, type TheoryConcept, type Thinker } from './theory-concept.ts';
import economics from './theories/economics.json' with { type: 'json' };
import internationalRelations from './theories/international-relations.json' with { type: 'json' };
import mediaAndCulture from './theories/media-and-culture.json' with { type: 'json' };
import methods from './theories/methods.json' with { type: 'json' };
import philosophyAndLaw from './theories/philosophy-and-law.json' with { type: 'json' };
import politicalScience from './theories/political-science.json' with { type: 'json' };
import publicAdministration from './theories/public-administration.json' with { type: 'json' };
import socialPolicy from './theories/social-policy.json' with { type: 'json' };
import sociology from './theories/sociology.json' with { type: 'json' };
import centralAsianStudies from './theories/central-asian-studies.json' with { type: 'json' };
import democracyAndRegimes from './theories/democracy-and-regimes.json' with { type: 'json' };
import demography from './theories/demography.json' with { type: 'json' };
import educationAndLanguage from './theories/education-and-language.json' with { type: 'json' };
import nationalismAndEthnicity from './theories/nationalism-and-ethnicity.json' with { type: 'json' };
import psychology from './theories/psychology.json' with { type: 'json' };
import religion from './theories/religion.json' with { type: 'json' };
import urbanAndRegional from './theories/urban-and-regional.json' with { type: 'json' };
import environment from './theories/environment.json' with { type: 'json' };
import genderAndFamily from './theories/gender-and-family.json' with { type: 'json' };
import law from './theories/law.json' with { type: 'json' };
import management from './theories/management.json' with { type: 'json' };
import tourism from './theories/tourism.json' with { type: 'json' };
import thinkerList from './thinkers.json' with { type: 'json' };

const FIELDS: readonly unknown[] = [
  sociology,
  politicalScience,
  internationalRelations,
  economics,
  publicAdministration,
  socialPolicy,
  mediaAndCulture,
  philosophyAndLaw,
  methods,
  centralAsianStudies,
  democracyAndRegimes,
  demography,
  educationAndLanguage,
  nationalismAndEthnicity,
  psychology,
  religion,
  urbanAndRegional,
  environment,
  genderAndFamily,
  law,
  management,
  tourism,
];

export interface TheoryVocabulary {
  readonly theories: readonly TheoryConcept[];
  readonly thinkers: readonly Thinker[];
}

let loaded: TheoryVocabulary | undefined;

/**
 * The vocabulary of theories, schools, frameworks and methods with their thinkers, read once a process.
 * Its shape is checked here, the SKOS rules and the spelling of its labels by the tests: they hold for the data, not for a run.
 *
 * @throws AppError INTERNAL if the data breaks its shape
 */
export function theoryVocabulary(): TheoryVocabulary {
  if (loaded !== undefined) return loaded;
  const theories = z.array(z.array(TheoryConceptSchema)).safeParse(FIELDS);
  const thinkers = z.array(ThinkerSchema).safeParse(thinkerList);
  if (!theories.success || !thinkers.success) {
    throw new AppError('INTERNAL', 'schema/vocabulary: an entry breaks its shape', { cause: theories.error ?? thinkers.error });
  }
  const vocabulary = { theories: theories.data.flat(), thinkers: thinkers.data };
  loaded = vocabulary;
  return vocabulary;
}
