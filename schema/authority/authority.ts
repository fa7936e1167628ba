import { z } from 'zod';

/** The version of the authority file's shape that this program writes. */
export const AUTHORITY_VERSION = 1;

/** Position of the article in the issue, as in the record: from 1. */
const article = z.int().positive();

/** Number of the reference in its list, the record's `n`: from 1. */
const ref = z.int().positive();

/** Place of the author in the head of the article, the record's `order`: from 1. */
const articleAuthor = z.int().positive();

/** Canonical English name of the theory, which an article states once. */
const theory = z.string().min(1);

/** Index among the reference's authors, from 0: those of the native printing, or of the romanized one where the native names none. */
const author = z.int().nonnegative();

/** An author of an article, an author whom a reference names, or a thinker by the canonical name that the record gives. */
export const PersonMentionSchema = z.union([
  z.strictObject({ article, articleAuthor }),
  z.strictObject({ article, ref, author }),
  z.strictObject({ article, theory, thinker: z.string().min(1) }),
]);
export type PersonMentionAddress = z.infer<typeof PersonMentionSchema>;

export const WorkMentionSchema = z.strictObject({ article, ref });
export type WorkMentionAddress = z.infer<typeof WorkMentionSchema>;

/** `institution` is the index among the author's institutions, from 0. */
export const InstitutionMentionSchema = z.strictObject({ article, articleAuthor, institution: z.int().nonnegative() });
export type InstitutionMentionAddress = z.infer<typeof InstitutionMentionSchema>;

export const TheoryMentionAddressSchema = z.strictObject({ article, theory });
export type TheoryMentionAddress = z.infer<typeof TheoryMentionAddressSchema>;

/** One spelling and where it stands; a curator's file points at a mention with the same `text` and `place`. */
export const AuthorityFormSchema = z.strictObject({
  text: z.string().min(1),
  /** kk, ru, en, or '' where unknown. */
  language: z.enum(['kk', 'ru', 'en', '']),
  /** Such as `article 3, author 2`, `article 1, reference 14` or `article 2, theory Soft power`. */
  place: z.string().min(1),
});
export type AuthorityForm = z.infer<typeof AuthorityFormSchema>;

const entityOf = <T extends z.ZodType>(mention: T) =>
  z.strictObject({
    /** Id of the node in the graph; for a reference that means an article of the issue, the article's. */
    id: z.string().regex(/^[a-z]+:[0-9a-f]+$/),
    /** The form to show. */
    preferred: z.string().min(1),
    /** The preferred form in each language; `null` where nothing is printed in it. */
    names: z.strictObject({ kk: z.string().min(1).nullable(), ru: z.string().min(1).nullable(), en: z.string().min(1).nullable() }),
    forms: z.array(AuthorityFormSchema),
    /** Why mentions were taken for one thing, one entry a step, and how sure each step is. */
    merges: z.array(
      z.strictObject({
        reason: z.string().min(1),
        confidence: z.number().min(0).max(1),
        /** The two mentions that made for it; one only where a reference was found to mean an article of the issue. */
        between: z.array(mention).min(1).max(2),
      }),
    ),
    /** That of the least certain merge; 1 where nothing was merged. */
    confidence: z.number().min(0).max(1),
    mentions: z.array(mention).min(1),
  });

/**
 * An authority file: which mentions in one issue record are one person, work, institution or theory.
 * Every mention of the record stands in exactly one entity.
 */
export const AuthoritySchema = z.strictObject({
  authorityVersion: z.literal(AUTHORITY_VERSION),
  /** The source that the record was read from. */
  source: z.strictObject({ file: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  persons: z.array(entityOf(PersonMentionSchema)),
  works: z.array(entityOf(WorkMentionSchema)),
  institutions: z.array(entityOf(InstitutionMentionSchema)),
  theories: z.array(entityOf(TheoryMentionAddressSchema)),
});
export type Authority = z.infer<typeof AuthoritySchema>;

/** One entity of an authority file, with mentions of the kind given. */
export type AuthorityEntity<M> = Omit<Authority['works'][number], 'mentions' | 'merges'> & {
  readonly mentions: M[];
  readonly merges: { readonly reason: string; readonly confidence: number; readonly between: M[] }[];
};
