import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { anchorOf, isAnchored } from './anchors.ts';
import { printed, type Passage } from './passages.ts';

/** One passage that speaks of a concept, with its place among the passages of its paragraph. */
export interface ConceptMention {
  readonly concept: TheoryConcept;
  readonly passage: Passage;
  readonly siblings: readonly Passage[];
  readonly at: number;
  readonly phrase: string;
  readonly anchored: boolean;
}

/**
 * Every mention of a concept that has at least one anchored mention in the article.
 * Unanchored mentions of an accepted concept count, too, unless its label is an everyday phrase (`strong`).
 */
export function mentionsOf(paragraphs: readonly (readonly Passage[])[]): Map<TheoryConcept, ConceptMention[]> {
  const byConcept = new Map<TheoryConcept, ConceptMention[]>();
  for (const siblings of paragraphs) {
    for (const [at, passage] of siblings.entries()) {
      for (const hit of passage.concepts) {
        const anchored = isAnchored(hit, anchorOf(hit, passage, siblings[at - 1], siblings[at + 1]));
        if (!anchored && hit.value.needs === 'strong') continue;
        const mentions = byConcept.get(hit.value.concept) ?? [];
        mentions.push({ concept: hit.value.concept, passage, siblings, at, phrase: printed(passage, hit), anchored });
        byConcept.set(hit.value.concept, mentions);
      }
    }
  }
  for (const [concept, mentions] of byConcept) if (!mentions.some((mention) => mention.anchored)) byConcept.delete(concept);
  return byConcept;
}
