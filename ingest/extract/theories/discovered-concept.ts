import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';

/** A concept for a theory that the vocabulary does not have, by its English name. */
export const discoveredConcept = (name: string, kind: TheoryKind): TheoryConcept => ({
  id: name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
  kind,
  prefLabel: { en: name, kk: name, ru: name },
  altLabel: { en: [], kk: [], ru: [] },
  hiddenLabel: [],
  thinkers: [],
  broader: [],
  related: [],
  needsAnchor: 'strong',
});
