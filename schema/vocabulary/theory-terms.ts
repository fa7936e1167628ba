import { z } from 'zod';
import { AppError } from '../errors.ts';
import terms from './theory-terms.json' with { type: 'json' };

const TheoryTermSchema = z.strictObject({
  en: z.string().min(2),
  kk: z.array(z.string().min(2)),
  ru: z.array(z.string().min(2)),
  /** `head`: with a qualifier it names a theory (cultural capital); `method`: with analysis or interview it names a method. */
  role: z.enum(['head', 'method']).optional(),
});

/** A word of which names of theories are made, in three languages; Russian and Kazakh in the nominative. */
export type TheoryTerm = z.infer<typeof TheoryTermSchema>;

let loaded: readonly TheoryTerm[] | undefined;

/**
 * The words, read and checked once a process.
 *
 * @throws AppError INTERNAL if the data breaks its shape
 */
export function theoryTerms(): readonly TheoryTerm[] {
  if (loaded !== undefined) return loaded;
  const parsed = z.array(TheoryTermSchema).safeParse(terms);
  if (!parsed.success) throw new AppError('INTERNAL', 'schema/vocabulary: an entry of theory-terms.json breaks its shape', { cause: parsed.error });
  loaded = parsed.data;
  return loaded;
}
