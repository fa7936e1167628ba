import { z } from 'zod';

/** Where a running server takes issue records, and how many bytes at once. */
export const HAND_OVER = { path: '/ingest', bytesAtMost: 50_000_000 } as const;

/** The answer when the record is in the graph. */
export const TakenSchema = z.object({
  /** Nodes and relationships merged. */
  nodes: z.int(),
  relationships: z.int(),
  /** The curator's decisions that could not be carried out: where they stand and why. */
  problems: z.array(z.object({ path: z.string(), reason: z.string() })),
});
export type Taken = z.infer<typeof TakenSchema>;

/** The answer when it is not. */
export const NotTakenSchema = z.object({
  error: z.object({
    code: z.enum(['BAD_USAGE', 'BAD_RECORD', 'BAD_INPUT', 'LIMIT', 'STORE_CONFLICT', 'STORE_UNAVAILABLE', 'STORE_REFUSED', 'INTERNAL']),
    message: z.string(),
    remedy: z.string().nullable(),
  }),
});
export type NotTaken = z.infer<typeof NotTakenSchema>;
