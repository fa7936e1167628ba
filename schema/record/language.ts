import { z } from 'zod';

/** The three languages of the journal: Kazakh, Russian, English (BCP 47 primary subtags). */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

/** One value a language; `null` where the source prints none. */
export const localized = <T extends z.ZodType>(value: T) =>
  z.strictObject({ kk: value.nullable(), ru: value.nullable(), en: value.nullable() });

export const LocalizedTextSchema = localized(z.string().min(1));
export type LocalizedText = z.infer<typeof LocalizedTextSchema>;

export const LocalizedListSchema = z.strictObject({
  kk: z.array(z.string().min(1)),
  ru: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
});
export type LocalizedList = z.infer<typeof LocalizedListSchema>;
