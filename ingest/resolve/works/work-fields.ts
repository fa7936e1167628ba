import type { Reference } from '../../../schema/record/reference.ts';
import { fold } from '../../../schema/text/fold.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { scriptOf } from '../../../schema/text/script-of.ts';
import type { AddressedCluster } from '../resolved.ts';
import type { IdKey } from '../../../schema/graph/content-id.ts';
import type { WorkEntity } from '../entities.ts';
import { uniqueForms } from '../forms.ts';
import { disputesAmong } from './disputes.ts';
import type { WorkMention } from './work-mention.ts';

const FIELDS = ['title', 'container', 'volume', 'issue', 'pages', 'publisher', 'place', 'url', 'year', 'authors', 'doi'] as const;

const isCyrillic = (text: string | null): boolean => text !== null && scriptOf(text) === 'Cyrl';

/** How much a reference says; one that prints a Kazakh or Russian title in its own script says more than a romanized one. */
function richness(reference: Reference): number {
  const filled = FIELDS.filter((field) => {
    const value = reference[field];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  }).length;
  const inOwnScript = (reference.language === 'kk' || reference.language === 'ru') && isCyrillic(reference.title);
  return filled + (inOwnScript ? FIELDS.length : 0);
}

/** The references from the richest down; of equals in the order of their content. */
const richestFirst = (mentions: readonly WorkMention[]): Reference[] =>
  mentions
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((mention) => mention.reference ?? [])
    .toSorted((a, b) => richness(b) - richness(a));

const firstOf = <T>(references: readonly Reference[], read: (reference: Reference) => T | null | undefined): T | null =>
  references.map(read).find((value) => value !== null && value !== undefined) ?? null;

/** From the DOI, the number of the act, else first author, title and year of the reference that sorts first, all folded. */
export function idKeyOf(mentions: readonly WorkMention[]): IdKey {
  const titleKeys = mentions.map(({ reference, titles, authors, years }) => {
    const printed = reference?.printed.native ?? reference?.printed.romanized ?? '';
    return ['title', authors[0] ?? '', titles[0] ?? fold(printed), years[0] ?? ''].join(' | ');
  });
  const content = titleKeys.sort()[0] ?? '';
  const doi = mentions.flatMap((mention) => mention.dois).sort()[0];
  if (doi !== undefined) return { name: `doi ${doi}`, content };
  const act = mentions.flatMap((mention) => (mention.act === null ? [] : `act ${mention.act.year} ${mention.act.number}`)).sort()[0];
  return { name: act ?? content, content };
}

/** The title in Latin letters that a reference gives to a work of another script: a romanization, or the English original. */
const latinTitle = ({ title, romanized }: Reference): string | null =>
  [romanized?.title ?? null, title].find((each) => each !== null && !isCyrillic(each)) ?? null;

const englishTitle = ({ language, title, romanized }: Reference): string | null => romanized?.titleEn ?? (language === 'en' ? title : null);

/** One work from the references that mean it: each field from the richest reference that has it. */
export function workOfMentions(
  id: string,
  { members: mentions, merges, confidence }: AddressedCluster<WorkMention>,
  article: string | null,
): WorkEntity {
  const references = richestFirst(mentions);
  const title = firstOf(references, (reference) => reference.title ?? reference.romanized?.title);
  const latin = isCyrillic(title) ? firstOf(references, latinTitle) : null;
  const english = latin !== null && languageOf(latin) === 'en' ? latin : null;
  return {
    id: article ?? id,
    article,
    disputes: disputesAmong(mentions),
    forms: uniqueForms(mentions.flatMap((mention) => mention.forms)),
    merges,
    confidence,
    type: firstOf(references, (reference) => (reference.type === 'other' ? null : reference.type)) ?? 'other',
    language: references[0]?.language ?? 'und',
    corporateAuthor: firstOf(references, (reference) => reference.corporateAuthor),
    year: firstOf(references, (reference) => reference.year ?? reference.romanized?.year),
    title,
    titleRomanized: english === null ? latin : null,
    titleEn: firstOf(references, englishTitle) ?? english,
    container: firstOf(references, (reference) => reference.container),
    volume: firstOf(references, (reference) => reference.volume),
    issue: firstOf(references, (reference) => reference.issue),
    pages: firstOf(references, (reference) => reference.pages),
    publisher: firstOf(references, (reference) => reference.publisher),
    place: firstOf(references, (reference) => reference.place),
    doi: firstOf(references, (reference) => reference.doi ?? reference.romanized?.doi),
    url: firstOf(references, (reference) => reference.url ?? reference.romanized?.url),
  };
}
