import { z } from 'zod';
import { ListedSchema, lookUp, maybeText, maybeWhole, PageSchema, text, texts, whole } from './row-shapes.ts';
import { readStatement } from './statement.ts';

const PersonRowSchema = z.object({
  id: text,
  name: text,
  nameKk: maybeText,
  nameRu: maybeText,
  nameEn: maybeText,
  forms: texts,
  formLanguages: texts,
  formPlaces: texts,
  orcid: maybeText,
  isAuthor: z.boolean(),
  isCitedAuthor: z.boolean(),
  isThinker: z.boolean(),
});
export type PersonRow = z.infer<typeof PersonRowSchema>;

const AuthorshipRowSchema = z.object({ work: text, person: text, rank: whole, printedName: maybeText, line: maybeWhole });
/** Who wrote an article or a cited work; `rank` is the place among its authors, from 1. */
export type AuthorshipRow = z.infer<typeof AuthorshipRowSchema>;

const WrittenRowSchema = z.object({ person: text, work: text, isArticle: z.boolean(), isCited: z.boolean() });

export const listPersons = readStatement('list-persons', {
  params: PageSchema.extend({ role: z.enum(['AUTHOR', 'CITED_AUTHOR', 'THINKER']).nullable() }),
  row: ListedSchema,
});
export const readPersons = lookUp('read-persons', PersonRowSchema);
export const readAuthorshipsOfWorks = lookUp('read-authorships-of-works', AuthorshipRowSchema);
export const readWorksOfPersons = lookUp('read-works-of-persons', WrittenRowSchema);
