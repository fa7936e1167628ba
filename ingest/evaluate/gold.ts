import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError, unreadable } from '../../schema/errors.ts';
import { LocalizedListSchema, localized } from '../../schema/record/language.ts';
import { NameSchema, ReferenceFieldsSchema, RomanizedFieldsSchema } from '../../schema/record/reference.ts';

const titles = localized(z.string());

const GoldReferenceSchema = z.object({
  n: z.int().positive(),
  ...ReferenceFieldsSchema.omit({ accessed: true, language: true }).shape,
  language: z.string().nullable(),
  authors: z.array(NameSchema.extend({ given: z.string().nullable() })),
  romanized: RomanizedFieldsSchema.partial().nullish(),
  /** Fields on which the annotators could not settle. */
  unscored: z.array(z.string()).default([]),
});
export type GoldReference = z.infer<typeof GoldReferenceSchema>;

const GoldTheorySchema = z.object({
  canonicalEn: z.string(),
  thinkers: z.array(z.string()),
  refs: z.array(z.number()),
  role: z.string(),
});
export type GoldTheory = z.infer<typeof GoldTheorySchema>;

const GoldArticleSchema = z.object({
  position: z.int().positive(),
  pages: z.object({ start: z.number().nullable() }).nullish(),
  section: z.object({ en: z.string().nullable() }).nullish(),
  bodyLanguage: z.string(),
  title: titles,
  authors: z.array(
    z.object({
      name: titles,
      variants: z.array(z.string()).default([]),
      email: z.string().nullable(),
      orcid: z.string().nullable(),
      institutions: z.array(z.object({ canonicalEn: z.string().nullable(), city: z.string().nullable() })),
    }),
  ),
  keywords: LocalizedListSchema,
  abstract: localized(z.object({ start: z.string(), end: z.string() })),
  funding: z.object({ grants: z.array(z.string()) }).nullable(),
  referenceLists: z.object({ native: z.unknown(), romanized: z.unknown() }),
  references: z.array(GoldReferenceSchema),
  inText: z.object({ citedNumbers: z.record(z.string(), z.number()) }),
  theories: z.array(GoldTheorySchema),
});
export type GoldArticle = z.infer<typeof GoldArticleSchema>;

/**
 * Reads the annotated articles (`article-NN.json`) of a folder.
 *
 * @throws AppError SOURCE_UNREADABLE if the folder has none, BAD_INPUT if one has not the shape of gold
 */
export async function readGold(folder: string): Promise<GoldArticle[]> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => /^article-\d+\.json$/.test(name)).toSorted();
  } catch (cause) {
    throw unreadable(folder, cause);
  }
  if (names.length === 0)
    throw new AppError('SOURCE_UNREADABLE', `${folder}: no file article-NN.json`, {
      remedy: 'Name the folder that holds the annotated articles.',
    });
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const parsed = z
        .string()
        .transform((json, context): unknown => {
          try {
            return JSON.parse(json);
          } catch {
            context.addIssue('not JSON');
            return z.NEVER;
          }
        })
        .pipe(GoldArticleSchema)
        .safeParse(await readFile(file, 'utf8'));
      if (parsed.success) return parsed.data;
      throw new AppError('BAD_INPUT', parsed.error.issues.map((issue) => `${file}: ${issue.path.join('.')}: ${issue.message}`).join('\n'));
    }),
  );
}
