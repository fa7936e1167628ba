import { z } from 'zod';
import { writeStatement } from './statement.ts';

const id = z.string().min(1);

/** What an issue's record stated once and, being changed, states no more. In the order to run. */
const stale = z.object({ issue: id, record: z.string().min(1) });
export const DELETE_STALE = [
  writeStatement('delete-stale-affiliations', stale),
  writeStatement('delete-stale-grounds', stale),
  writeStatement('delete-stale-versions', stale),
  writeStatement('delete-stale-article-facts', stale),
  writeStatement('delete-stale-mention-facts', stale),
  writeStatement('delete-stale-mentions', stale),
  writeStatement('delete-stale-findings', stale),
  writeStatement('delete-stale-articles', stale),
] as const;

/** A node of the record just loaded, and the ids at the other ends that the record still gives it. */
export interface Kept {
  readonly id: string;
  readonly keep: readonly string[];
  readonly issue: string;
}
const kept: z.ZodType<Kept> = z.object({ id, keep: z.array(id).readonly(), issue: id }).readonly();
const keptRows = z.object({ rows: z.array(kept).readonly() });

/** Facts that no one article owns: who wrote a work, where it appeared, which journal an issue is part of. */
export const DELETE_SUPERSEDED = {
  AUTHORED: writeStatement('delete-superseded-authors', keptRows),
  APPEARED_IN: writeStatement('delete-superseded-venues', keptRows),
  PART_OF: writeStatement('delete-superseded-journals', keptRows),
} as const;

/** Nodes that nothing refers to any more. In the order to run: each may leave orphans for those after it. */
const nothing = z.object({});
export const DELETE_ORPHANS = [
  writeStatement('delete-orphan-theories', nothing),
  writeStatement('delete-orphan-works', nothing),
  writeStatement('delete-orphan-persons', nothing),
  writeStatement('delete-orphan-institutions', nothing),
  writeStatement('delete-orphan-concepts', nothing),
  writeStatement('delete-orphan-venues', nothing),
  writeStatement('delete-orphan-journals', nothing),
] as const;
