import type { NodeLabel } from './model.ts';
import { SEARCHABLE } from '../store/graph-store.ts';

/**
 * What each label is looked up by. A unique property is indexed as well: the embedded engine uses only an index
 * for look-ups, a constraint alone made merges 100 times slower.
 */
export const LOOKUPS = {
  Journal: { unique: 'id', indexed: [] },
  Issue: { unique: 'id', indexed: [] },
  Article: { unique: 'id', indexed: ['issue'] },
  Work: { unique: 'id', indexed: [] },
  Person: { unique: 'id', indexed: [] },
  Institution: { unique: 'id', indexed: [] },
  Theory: { unique: 'id', indexed: [] },
  Concept: { unique: 'id', indexed: [] },
  Venue: { unique: 'id', indexed: [] },
  Mention: { unique: 'id', indexed: ['issue'] },
  Finding: { unique: 'id', indexed: ['issue'] },
} as const satisfies Record<NodeLabel, { unique: string; indexed: readonly string[] }>;

/** The property that full-text search reads, and the labels that have it. */
export const SEARCH_TEXT = { property: 'searchText', labels: SEARCHABLE } as const;
