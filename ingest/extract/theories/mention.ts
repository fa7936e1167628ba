import type { TheoryConcept } from '../../../schema/vocabulary/theory-concept.ts';
import { anchorOf, isAnchored, type Anchor } from './anchors.ts';
import { conceptNamed, type ConceptHit } from './concept-index.ts';
import { discoverIn } from './discover.ts';
import { standsInTitle, type Discovery } from './discovery.ts';
import { discoveredConcept } from './discovered-concept.ts';
import { printed, type Passage } from './passages.ts';
import { meantConcept } from './meant-concept.ts';

/** One passage that speaks of a concept, with its place among the passages of its paragraph. */
export interface ConceptMention {
  readonly concept: TheoryConcept;
  readonly passage: Passage;
  readonly siblings: readonly Passage[];
  readonly at: number;
  /** The sentence that opens the next paragraph. */
  readonly sequel: Passage | undefined;
  readonly phrase: string;
  readonly anchor: Anchor;
  /** The anchor is enough for the label. */
  readonly anchored: boolean;
}

/** A phrase that may name a theory: the vocabulary does not have it and the text does not say enough. */
export interface TheoryCandidate {
  readonly phrase: string;
  /** English, as far as the text or the dictionary gives it. */
  readonly name: string | null;
  readonly line: number;
}

type Mentions = Map<TheoryConcept, ConceptMention[]>;
type Place = Pick<ConceptMention, 'passage' | 'siblings' | 'at' | 'sequel'>;

const placesOf = (paragraphs: readonly (readonly Passage[])[]): Place[] =>
  paragraphs.flatMap((siblings, paragraph) =>
    siblings.map((passage, at) => ({ passage, siblings, at, sequel: paragraphs[paragraph + 1]?.[0] })),
  );

function put(mentions: Mentions, mention: ConceptMention): void {
  const before = mentions.get(mention.concept);
  if (before === undefined) mentions.set(mention.concept, [mention]);
  else before.push(mention);
}

const isInTitle = ({ tokens, sentence }: Passage, { from, to }: ConceptHit): boolean =>
  standsInTitle(sentence, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

function labelled(places: readonly Place[]): Mentions {
  const mentions: Mentions = new Map();
  for (const place of places) {
    const { passage, siblings, at } = place;
    for (const hit of passage.concepts) {
      const anchor = anchorOf(hit, passage, siblings, at);
      const anchored = isAnchored(hit, anchor) && !isInTitle(passage, hit);
      if (!anchored && (hit.value.needs === 'strong' || hit.value.needs === 'thinker')) continue;
      put(mentions, { ...place, concept: hit.value.concept, phrase: printed(passage, hit), anchor, anchored });
    }
  }
  return mentions;
}

/** Adds what passages mean without naming it; says which means what. */
function addMeant(mentions: Mentions, places: readonly Place[]): Map<Passage, TheoryConcept> {
  const accepted = new Set(mentions.keys());
  const speaking = new Set(Array.from(mentions.values()).flatMap((of) => of.map((mention) => mention.passage)));
  const meant = new Map<Passage, TheoryConcept>();
  for (const place of places) {
    const found = speaking.has(place.passage) ? undefined : meantConcept(place.passage, place.siblings[place.at + 1], accepted);
    if (found === undefined) continue;
    put(mentions, { ...place, ...found, anchor: 'strong', anchored: true });
    meant.set(place.passage, found.concept);
  }
  return meant;
}

/** What the discovery without vocabulary found: names for concepts that the labels found, too, and what it is not sure of. */
interface Discovered {
  readonly names: ReadonlyMap<TheoryConcept, string>;
  readonly candidates: readonly TheoryCandidate[];
}

/** Concepts whose labels stand where the discovery does; one of which the label is but a part is of its own where the text names it so. */
const labelsUnder = (discovery: Discovery, passage: Passage): TheoryConcept[] =>
  passage.concepts
    .filter((hit) => {
      const [first, last] = [passage.tokens[hit.from], passage.tokens[hit.to - 1]];
      if (first === undefined || last === undefined || first.start >= discovery.end || discovery.start >= last.end) return false;
      return discovery.isCoined !== true || (first.start <= discovery.start && discovery.end <= last.end);
    })
    .map((hit) => hit.value.concept);

/** A plain phrase that makes a theory of the vocabulary only with the word for it: «креативті индустриялар», creative industries theory. */
const needsTheoryWord = (name: string): boolean => conceptNamed(name) === undefined && conceptNamed(`${name} theory`) !== undefined;

function addDiscovered(mentions: Mentions, places: readonly Place[], meant: ReadonlyMap<Passage, TheoryConcept>): Discovered {
  const names = new Map<TheoryConcept, string>();
  const own = new Map<string, TheoryConcept>();
  const candidates: TheoryCandidate[] = [];
  for (const place of places) {
    for (const discovery of discoverIn(place.passage, place.siblings[place.at - 1], place.siblings[place.at + 1])) {
      const { name, phrase } = discovery;
      const labels = labelsUnder(discovery, place.passage);
      const known = labels.find((concept) => mentions.has(concept)) ?? meant.get(place.passage);
      if (name !== null && discovery.isSure && (known !== undefined || (labels.length === 0 && !needsTheoryWord(name)))) {
        const concept = known ?? conceptNamed(name) ?? own.get(name) ?? discoveredConcept(name, discovery.kind);
        own.set(name, concept);
        if (known === undefined) put(mentions, { ...place, concept, phrase, anchor: 'strong', anchored: true });
        if (!names.has(concept)) names.set(concept, name);
      } else if (labels.length === 0) candidates.push({ phrase, name, line: place.passage.paragraph.lines[0] });
    }
  }
  return { names, candidates };
}

/** A method at work under its narrower name is one method: «тереңдетілген сұхбат» beside the semi-structured interview. */
function dropBroaderMethods(mentions: Mentions): void {
  const methods = Array.from(mentions.keys()).filter((concept) => concept.kind === 'method');
  const broader = new Set(methods.flatMap((concept) => concept.broader));
  for (const concept of methods) if (broader.has(concept.id)) mentions.delete(concept);
}

/** A part that the text names only in one breath with its whole is no theory of its own: the periphery beside world-systems theory. */
function dropParts(mentions: Mentions): void {
  const wholes = new Map<Passage, string[]>();
  for (const [{ id, kind }, of] of mentions)
    if (kind !== 'method') for (const { passage } of of) wholes.set(passage, [...(wholes.get(passage) ?? []), id]);
  for (const [concept, of] of mentions) {
    const isPart = of.every(({ passage }) => wholes.get(passage)?.some((id) => concept.broader.includes(id)));
    if (isPart && concept.kind !== 'method') mentions.delete(concept);
  }
}

const endsWithName = (whole: TheoryConcept, part: TheoryConcept): boolean =>
  whole !== part && whole.prefLabel.en.toLowerCase().endsWith(` ${part.prefLabel.en.toLowerCase()}`);

/** A short name without a source is that of the one theory of the article that ends with it: intergovernmentalism after the liberal one. */
function foldShortNames(mentions: Mentions): void {
  for (const [part, of] of mentions) {
    if (part.prefLabel.en.includes(' ')) continue;
    const isSourced = of.some(({ passage, anchor }) => anchor === 'thinker' || passage.refs.length > 0);
    const [whole, ...others] = isSourced ? [] : [...mentions.keys()].filter((concept) => endsWithName(concept, part));
    if (whole === undefined || others.length > 0) continue;
    for (const mention of of) put(mentions, { ...mention, concept: whole });
    mentions.delete(part);
  }
}

/**
 * Every mention of a concept that has at least one anchored mention in the article,
 * with what passages name beyond the vocabulary.
 * Unanchored mentions of an accepted concept count, too, unless the label is an everyday phrase (`strong`).
 */
export function mentionsOf(
  paragraphs: readonly (readonly Passage[])[],
): Discovered & { readonly mentions: ReadonlyMap<TheoryConcept, readonly ConceptMention[]> } {
  const places = placesOf(paragraphs);
  const mentions = labelled(places);
  for (const [concept, of] of mentions) if (!of.some((mention) => mention.anchored)) mentions.delete(concept);
  const { names, candidates } = addDiscovered(mentions, places, addMeant(mentions, places));
  foldShortNames(mentions);
  dropBroaderMethods(mentions);
  dropParts(mentions);
  return { mentions, names, candidates };
}
