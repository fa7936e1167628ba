import type { TheoryRole } from '../../../schema/record/theory-use.ts';
import type { ConceptMention } from './mention.ts';
import { statesBasis } from './theory-words.ts';

const MANY_MENTIONS = 4;
const FEW_MENTIONS = 2;

const count = <T>(values: readonly T[]): number => new Set(values).size;

/**
 * The part that a concept plays in an article.
 * Central: a sentence says that the article builds on it, and it is anchored there; or an abstract speaks of it
 * and the body does too; or four mentions over two sections.
 * Supporting: cited, or mentioned twice, or a method at work. Else a mention.
 */
export function roleOf(mentions: readonly ConceptMention[], refs: readonly number[]): TheoryRole {
  const inBody = mentions.filter((mention) => mention.passage.paragraph.part === 'body');
  const inAbstract = mentions.length > inBody.length;
  const announced = mentions.some((mention) => mention.anchored && statesBasis(mention.passage.sentence));
  const spread = inBody.length >= MANY_MENTIONS && count(inBody.map((mention) => mention.passage.paragraph.section)) >= 2;
  if ((inAbstract && (announced || inBody.length > 0)) || spread) return 'central';
  const isMethod = mentions[0]?.concept.kind === 'method';
  if (announced && !isMethod && (refs.length > 0 || inBody.length >= FEW_MENTIONS)) return 'central';
  return refs.length > 0 || mentions.length >= FEW_MENTIONS || isMethod || announced ? 'supporting' : 'mention';
}
