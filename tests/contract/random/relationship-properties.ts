import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { RelationshipType } from '../../../schema/graph/model.ts';
import type { RelationshipProperties } from '../../../schema/graph/properties.ts';
import { TheoryRoleSchema } from '../../../schema/record/theory-use.ts';
import { fact, owned } from './node-properties.ts';
import { maybeText, maybeWhole, text, whole, wholes } from './values.ts';

/** The article that says so is put in where the relationship is made. */
const byArticle = { ...owned, article: fc.constant('') };

const places = fc.array(fc.tuple(whole, maybeText, text), { minLength: 1, maxLength: 2 }).map((groups) => JSON.stringify(groups));

/** Every property of every relationship type, with the values that it may have. */
export const RELATIONSHIP_PROPERTIES: { readonly [Type in RelationshipType]: Arbitrary<RelationshipProperties[Type]> } = {
  PART_OF: fc.record(fact),
  PUBLISHED_IN: fc.record(owned),
  AUTHORED: fc.record({ ...fact, order: whole, printedName: text }),
  AFFILIATED_WITH: fc.record({
    ...byArticle,
    order: fc.integer({ min: 1, max: 2 }),
    unit: maybeText,
    position: maybeText,
    printed: text,
  }),
  CITES: fc.record({
    ...owned,
    number: fc.integer({ min: 1, max: 3 }),
    timesCited: whole,
    printedNative: maybeText,
    printedRomanized: maybeText,
    places: fc.option(places),
  }),
  DRAWS_ON: fc.record({ ...owned, role: fc.constantFrom(...TheoryRoleSchema.options), references: wholes, evidence: maybeText }),
  PROPOSED_BY: fc.record(byArticle),
  GROUNDED_IN: fc.record({ ...byArticle, number: whole }),
  HAS_CONCEPT: fc.record({
    ...owned,
    order: whole,
    printedKk: text,
    printedRu: text,
    printedEn: text,
    lineKk: maybeWhole,
    lineRu: maybeWhole,
    lineEn: maybeWhole,
  }),
  MENTIONS: fc.record(owned),
  IN: fc.record(owned),
  CITING: fc.record(owned),
  APPEARED_IN: fc.record(fact),
  VERSION_OF: fc.record(owned),
  ABOUT: fc.record(owned),
};
