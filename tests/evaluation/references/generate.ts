import type { ReferenceFields } from '../../../schema/record/reference.ts';
import { inventItem } from './invent.ts';
import { TYPE_OF, type ItemLanguage, type Kind } from './item.ts';
import { withNoise } from './noise.ts';
import type { Pool } from './pool.ts';
import { randomFrom } from './random.ts';
import { printOf, type Label, type Part } from './writers/parts.ts';
import { ENGLISH_ONLY, STYLES, WRITERS, type Style } from './writers/styles.ts';

export type GoldFields = ReferenceFields & { readonly titleEn: string | null };

/** A printed reference with its labelled stretches and what a reader should get from it. */
export interface Written {
  readonly style: Style;
  readonly kind: Kind;
  readonly language: ItemLanguage;
  readonly noisy: boolean;
  readonly printed: string;
  readonly segments: Part;
  readonly gold: GoldFields;
}

const LANGUAGES: readonly ItemLanguage[] = ['ru', 'kk', 'en'];

/** References of every style and language in turn; the same seed gives the same list. */
export function generateReferences(count: number, seed: number, pool: Pool): Written[] {
  return Array.from({ length: count }, (_, index) => writeOne(seed * 1_000_003 + index, index, pool));
}

function writeOne(seed: number, index: number, pool: Pool): Written {
  const style = STYLES[index % STYLES.length] ?? 'apa';
  const language = ENGLISH_ONLY.has(style) ? 'en' : (LANGUAGES[Math.floor(index / STYLES.length) % LANGUAGES.length] ?? 'ru');
  const random = randomFrom(seed);
  const item = inventItem(seed, language, pool, kindFor(style, seed));
  const clean = WRITERS[style](item, random);
  const noisy = random.chance(0.2);
  const segments = noisy ? withNoise(clean, random) : clean;
  return {
    style,
    kind: item.kind,
    language,
    noisy,
    printed: printOf(segments),
    segments,
    gold: goldOf(segments, language, item.kind, item.year),
  };
}

/** The manager's author–year style does not say that a work is a thesis, so that no reader could tell. */
const kindFor = (style: Style, seed: number): Kind | undefined =>
  style === 'gost-2008' && inventItem(seed, 'en', 'train').kind === 'thesis' ? 'book' : undefined;

function goldOf(segments: Part, language: ItemLanguage, kind: Kind, year: number): GoldFields {
  const valueOf = (label: Label): string | null => {
    const segment = segments.find((candidate) => candidate.label === label);
    return segment === undefined ? null : (segment.value ?? segment.text).trim();
  };
  const printedYear = valueOf('year');
  return {
    type: TYPE_OF[kind],
    language,
    authors: segments.flatMap((segment) => (segment.label === 'author' && segment.name !== undefined ? [segment.name] : [])),
    corporateAuthor: valueOf('corporate'),
    editorsOrTranslators: segments.flatMap((segment) => (segment.label === 'editor' ? [segment.text] : [])),
    year: printedYear === null ? (kind === 'law' ? year : null) : Number(printedYear),
    title: valueOf('title'),
    container: valueOf('container'),
    volume: valueOf('volume'),
    issue: valueOf('issue'),
    pages: valueOf('pages'),
    publisher: valueOf('publisher'),
    place: valueOf('place'),
    doi: valueOf('doi'),
    url: valueOf('url'),
    accessed: valueOf('accessed'),
    titleEn: valueOf('titleEn'),
  };
}
