import { z } from 'zod';
import { list, lookUp, maybeText, maybeWhole, text, whole } from './row-shapes.ts';

const ConceptRowSchema = z.object({ id: text, labelKk: maybeText, labelRu: maybeText, labelEn: maybeText, articleCount: whole });
export type ConceptRow = z.infer<typeof ConceptRowSchema>;

const KeywordRowSchema = z.object({
  article: text,
  concept: text,
  rank: whole,
  printedKk: text,
  printedRu: text,
  printedEn: text,
  lineKk: maybeWhole,
  lineRu: maybeWhole,
  lineEn: maybeWhole,
});
/** A concept among an article's keywords; a printed form is '' where a language has none. */
export type KeywordRow = z.infer<typeof KeywordRowSchema>;

export const listConcepts = list('list-concepts');
export const readConcepts = lookUp('read-concepts', ConceptRowSchema);
export const readConceptsOfArticles = lookUp('read-concepts-of-articles', KeywordRowSchema);
export const readArticlesOfConcepts = lookUp('read-articles-of-concepts', KeywordRowSchema);
