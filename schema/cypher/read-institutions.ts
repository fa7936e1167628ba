import { z } from 'zod';
import { list, lookUp, maybeText, maybeWhole, text, texts, whole } from './row-shapes.ts';

const InstitutionRowSchema = z.object({
  id: text,
  name: text,
  nameKk: maybeText,
  nameRu: maybeText,
  nameEn: maybeText,
  forms: texts,
  formLanguages: texts,
  formPlaces: texts,
  city: maybeText,
  country: maybeText,
});
export type InstitutionRow = z.infer<typeof InstitutionRowSchema>;

const AffiliationRowSchema = z.object({
  article: text,
  person: text,
  institution: text,
  rank: whole,
  unit: maybeText,
  position: maybeText,
  printed: maybeText,
  line: maybeWhole,
});
/** Where an author works, as one article prints it; `rank` is the place among the author's institutions, from 1. */
export type AffiliationRow = z.infer<typeof AffiliationRowSchema>;

export const listInstitutions = list('list-institutions');
export const readInstitutions = lookUp('read-institutions', InstitutionRowSchema);
export const readAffiliationsOfArticles = lookUp('read-affiliations-of-articles', AffiliationRowSchema);
export const readAffiliationsOfPersons = lookUp('read-affiliations-of-persons', AffiliationRowSchema);
export const readAffiliationsOfInstitutions = lookUp('read-affiliations-of-institutions', AffiliationRowSchema);
