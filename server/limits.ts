/**
 * What one request may ask for. The page's largest operation stays under half of each;
 * a request over any of them is refused before a resolver runs.
 */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 100_000,
  /** Lexical tokens of a document. */
  tokens: 2000,
  /** Nested fields. */
  depth: 14,
  /** Aliased fields. */
  aliases: 30,
  directives: 20,
  /** Fields in the answer, as `countCost` estimates them. */
  cost: 100_000,
  /** Validation errors reported. */
  validationErrors: 10,
} as const;
