import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** A Cypher file that reads: its parameters and the shape of each row it returns. */
export interface ReadStatement<Params, Row> {
  readonly kind: 'read';
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodType<Params>;
  readonly row: z.ZodType<Row>;
}

/** A Cypher file that writes. One that takes `$rows` is run in batches. */
export interface WriteStatement<Params> {
  readonly kind: 'write';
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodType<Params>;
}

const cypherText = (name: string): string => readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8');

/** Declares the reading statement in `schema/cypher/NAME.cypher`. */
export const readStatement = <Params, Row>(
  name: string,
  shapes: { params: z.ZodType<Params>; row: z.ZodType<Row> },
): ReadStatement<Params, Row> => ({
  kind: 'read',
  name,
  text: cypherText(name),
  ...shapes,
});

/** Declares the writing statement in `schema/cypher/NAME.cypher`. */
export const writeStatement = <Params>(name: string, params: z.ZodType<Params>): WriteStatement<Params> => ({
  kind: 'write',
  name,
  text: cypherText(name),
  params,
});

/** What is to be run: without the header comment, so that engines neither parse nor cache it. */
export const cypherOf = ({ text }: { readonly text: string }): string => text.replace(/^(?:\/\/[^\n]*\n|\s)*/, '').trimEnd();
