import { z } from 'zod';
import { list, lookUp, maybeText, maybeWhole, text, texts, whole } from './row-shapes.ts';

const ArticleRowSchema = z.object({
  id: text,
  issue: text,
  position: whole,
  title: text,
  titleKk: maybeText,
  titleRu: maybeText,
  titleEn: maybeText,
  sectionKk: maybeText,
  sectionRu: maybeText,
  sectionEn: maybeText,
  pageStart: maybeWhole,
  pageEnd: maybeWhole,
  bodyLanguage: text,
  abstractKk: maybeText,
  abstractRu: maybeText,
  abstractEn: maybeText,
  keywordsKk: texts,
  keywordsRu: texts,
  keywordsEn: texts,
  line: maybeWhole,
});
export type ArticleRow = z.infer<typeof ArticleRowSchema>;

export const listArticles = list('list-articles');
export const readArticles = lookUp('read-articles', ArticleRowSchema);
export const readArticlesOfIssues = lookUp('read-articles-of-issues', z.object({ issue: text, article: text }));
