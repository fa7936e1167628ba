import { z } from 'zod';
import { LocalizedListSchema } from '../record/language.ts';
import { TheoryKindSchema } from '../record/theory-use.ts';

const label = z.string().min(2);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/**
 * How much the surrounding text must say before a label counts as the theory:
 * `none` – a term of art, its occurrence is enough (neopatrimonialism);
 * `any` – a word that also has a plain sense: quotation marks, a theory word, a thinker or a citation must stand by it;
 * `quoted` – the same, but a citation in the sentence is not enough, since the plain sense is cited, too (third place);
 * `strong` – an everyday phrase (sustainable development): a theory word must govern it or its thinker be named.
 */
export const NeedsAnchorSchema = z.enum(['none', 'any', 'quoted', 'strong']);
export type NeedsAnchor = z.infer<typeof NeedsAnchorSchema>;

/**
 * A theory, school, framework or method as a SKOS concept (https://www.w3.org/TR/skos-reference):
 * one preferred label a language; preferred, alternative and hidden labels are disjoint (S13).
 */
export const TheoryConceptSchema = z.strictObject({
  id,
  kind: TheoryKindSchema,
  prefLabel: z.strictObject({ en: label, kk: label, ru: label }),
  altLabel: LocalizedListSchema,
  /** OCR slips, literal translations and glosses: matched, never shown. */
  hiddenLabel: z.array(label),
  /** Ids of those to whom the field ascribes it. */
  thinkers: z.array(id),
  broader: z.array(id),
  related: z.array(id),
  needsAnchor: NeedsAnchorSchema,
});
export type TheoryConcept = z.infer<typeof TheoryConceptSchema>;

/** A thinker with the family-name forms that Kazakh, Russian and other texts print; the family name ends `name`. */
export const ThinkerSchema = z.strictObject({
  id,
  /** Canonical full name in English. */
  name: label,
  ru: z.array(label),
  kk: z.array(label),
  alt: z.array(label),
});
export type Thinker = z.infer<typeof ThinkerSchema>;
