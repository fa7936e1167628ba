import { z } from 'zod';
import { readStatement, type ReadStatement } from './statement.ts';

/** Shapes that rows and parameters of several reading statements share. */
export const text = z.string();
export const maybeText = z.string().nullable();
export const whole = z.int();
export const maybeWhole = z.int().nullable();
/** An empty list is stored as none: each costs the embedded engine a microsecond at every start. */
export const texts = z
  .array(z.string())
  .nullable()
  .transform((list) => list ?? []);
export const wholes = z
  .array(z.int())
  .nullable()
  .transform((list) => list ?? []);

/** A value that is stored as JSON. */
export const json = <T>(schema: z.ZodType<T>) =>
  z
    .string()
    .transform((stored, context): unknown => {
      try {
        return JSON.parse(stored);
      } catch {
        context.addIssue('is not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);

/** Where a fact was read and how surely. */
export const provenance = { line: maybeWhole, rule: maybeText, confidence: z.number().nullable() };

/** Ids to look up, and the most rows to answer with. */
export const LookUpSchema = z.object({ ids: z.array(z.string()).readonly(), limit: z.int().positive() });
export type LookUp = z.infer<typeof LookUpSchema>;

/** How many items to pass over, and the most rows to answer with. */
export const PageSchema = z.object({ skip: z.int().nonnegative(), limit: z.int().positive() });
export type Page = z.infer<typeof PageSchema>;

/** An id in a list, with the length of the whole list. */
export const ListedSchema = z.object({ id: text, total: whole });
export type Listed = z.infer<typeof ListedSchema>;

export type LookUpStatement<Row> = ReadStatement<LookUp, Row>;
export type ListStatement<Row extends { total: number } = Listed> = ReadStatement<Page, Row>;

export const lookUp = <Row>(name: string, row: z.ZodType<Row>): LookUpStatement<Row> => readStatement(name, { params: LookUpSchema, row });

export const list = (name: string): ListStatement => readStatement(name, { params: PageSchema, row: ListedSchema });
