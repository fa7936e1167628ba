import type { TheoryRole } from '../../../schema/record/theory-use.ts';
import { isSpokenOf } from './anchors.ts';
import type { ConceptMention } from './mention.ts';
import { isMethodsSection, setsAside, statesBasis } from './theory-words.ts';

const MANY_MENTIONS = 4;
const SEVERAL_MENTIONS = 3;
const SEVERAL_REFERENCES = 2;

/** Four mentions over two sections, one of them more than a word in passing. */
function runsThrough(inBody: readonly ConceptMention[]): boolean {
  const sections = new Set(inBody.map((mention) => mention.passage.paragraph.section));
  return inBody.length >= MANY_MENTIONS && sections.size >= 2 && inBody.some((mention) => isSpokenOf(mention.anchor));
}

/**
 * The part that a concept plays in an article.
 *
 * Central: the abstract says that the article builds on it, or names it as the body does; it is a keyword and the body speaks of it;
 * or the body announces it as a basis with its thinker or a source; or it is a method at work with its source;
 * or it runs through the article.
 * Supporting: a method at work; announced without a source; spoken of as a theory; several mentions or references.
 * Else a mention, as is one that the text names only to set it aside.
 *
 * @param thinkers those tied to it in the article
 * @param refs the references printed for it
 */
export function roleOf(mentions: readonly ConceptMention[], thinkers: readonly string[], refs: readonly number[]): TheoryRole {
  const inBody = mentions.filter((mention) => mention.passage.paragraph.part === 'body');
  const inAbstract = mentions.some((mention) => mention.passage.paragraph.part === 'abstract');
  const isKeyword = mentions.some((mention) => mention.passage.paragraph.part === 'keyword');
  const isMethod = mentions[0]?.concept.kind === 'method';
  const announced = mentions.some((mention) => mention.anchored && statesBasis(mention.passage.sentence));
  const atWork = isMethod && (announced || mentions.some((mention) => isMethodsSection(mention.passage.paragraph.section)));
  if (!inAbstract && !isKeyword && inBody.some((mention) => setsAside(mention.passage.sentence))) return 'mention';
  if (inAbstract && (announced || inBody.length > 0)) return 'central';
  if (announced && !isMethod && (thinkers.length > 0 || refs.length > 0)) return 'central';
  if (isKeyword && inBody.some((mention) => isSpokenOf(mention.anchor))) return 'central';
  if ((atWork && thinkers.length > 0) || runsThrough(inBody)) return 'central';
  const several = inBody.length >= SEVERAL_MENTIONS || refs.length >= SEVERAL_REFERENCES || (inBody.length >= 2 && refs.length > 0);
  return isMethod || announced || several || mentions.some(({ anchor }) => anchor === 'thinker' || anchor === 'strong')
    ? 'supporting'
    : 'mention';
}
