import { z } from 'zod';

/** First and last line of the source file, counted from 1, both included. */
export const LineSpanSchema = z.tuple([z.int().positive(), z.int().positive()]);
export type LineSpan = z.infer<typeof LineSpanSchema>;

/** Where a value was read, by which rule (`name@version`) and how sure the rule is (0 to 1). */
export const ProvenanceSchema = z.strictObject({
  lines: LineSpanSchema,
  rule: z.string().regex(/^[a-z][a-z0-9.-]*@\d+$/, 'a rule is written name@version'),
  confidence: z.number().min(0).max(1),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

/**
 * Provenance by JSON Pointer (RFC 6901), relative to the object that holds the map.
 * A value without an entry of its own has that of its nearest ancestor with one.
 */
export const ProvenanceMapSchema = z.record(z.string().regex(/^(\/.*)?$/), ProvenanceSchema);
export type ProvenanceMap = z.infer<typeof ProvenanceMapSchema>;
