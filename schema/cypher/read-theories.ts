import { z } from 'zod';
import { TheoryKindSchema, TheoryRoleSchema } from '../record/theory-use.ts';
import { list, lookUp, maybeText, maybeWhole, provenance, text, whole, wholes } from './row-shapes.ts';

const TheoryRowSchema = z.object({
  id: text,
  name: text,
  kind: TheoryKindSchema,
  labelKk: maybeText,
  labelRu: maybeText,
  labelEn: maybeText,
  articleCount: whole,
});
export type TheoryRow = z.infer<typeof TheoryRowSchema>;

const TheoryUseRowSchema = z.object({ article: text, theory: text, role: TheoryRoleSchema, references: wholes, ...provenance });
/** One article's use of a theory; `references` are the numbers printed with it. */
export type TheoryUseRow = z.infer<typeof TheoryUseRowSchema>;

const MentionRowSchema = z.object({
  article: text,
  theory: text,
  phrase: text,
  section: maybeText,
  line: maybeWhole,
  lineEnd: maybeWhole,
  language: maybeText,
  sentence: maybeText,
  references: wholes,
});
/** One passage in which an article speaks of a theory. */
export type MentionRow = z.infer<typeof MentionRowSchema>;

const ThinkerRowSchema = z.object({ theory: text, person: text, article: text });
/** Who stands behind a theory, as one article says. */
export type ThinkerRow = z.infer<typeof ThinkerRowSchema>;

const GroundRowSchema = z.object({ theory: text, work: text, article: text, number: whole });

export const listTheories = list('list-theories');
export const readTheories = lookUp('read-theories', TheoryRowSchema);
export const readTheoryUsesOfArticles = lookUp('read-theory-uses-of-articles', TheoryUseRowSchema);
export const readTheoryUsesOfTheories = lookUp('read-theory-uses-of-theories', TheoryUseRowSchema);
export const readMentionsOfArticles = lookUp('read-mentions-of-articles', MentionRowSchema);
export const readThinkersOfTheories = lookUp('read-thinkers-of-theories', ThinkerRowSchema);
export const readTheoriesOfPersons = lookUp('read-theories-of-persons', ThinkerRowSchema);
export const readWorksOfTheories = lookUp('read-works-of-theories', GroundRowSchema);
export const readTheoriesOfWorks = lookUp('read-theories-of-works', GroundRowSchema);
