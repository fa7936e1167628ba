import { titleLanguage } from '../../../../ingest/extract/references/language.ts';
import { isoDate } from '../../../../ingest/extract/references/dates.ts';
import { takeDoi, trimIdentifier } from '../../../../ingest/extract/references/doi.ts';
import { orNull, trimField } from '../../../../ingest/extract/references/marks.ts';
import { nameAt } from '../../../../ingest/extract/references/names.ts';
import { statedYear } from '../../../../ingest/extract/references/year.ts';
import { REFERENCE_TYPES, type Name } from '../../../../schema/record/reference.ts';
import type { GoldFields } from '../generate.ts';
import type { Label } from '../writers/parts.ts';
import { decode, type Model } from './averaged-perceptron.ts';
import { featuresOf } from './features.ts';
import { grammarHints } from './hints.ts';
import { tokenize, type Token } from './tokens.ts';

/** The two models of the tagger: fields of tokens, type of the whole. */
export interface Tagger {
  /** Whether it is told what the grammar reads. */
  readonly stacked: boolean;
  readonly fields: Model;
  readonly types: Model;
}

interface Span {
  readonly label: string;
  readonly text: string;
}

function spansOf(printed: string, tokens: readonly Token[], tags: readonly string[]): Span[] {
  const spans: { label: string; start: number; end: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    const tag = tags[at] ?? 'O';
    const last = spans.at(-1);
    if (tag.startsWith('B-')) spans.push({ label: tag.slice(2), start: token.start, end: token.end });
    else if (tag.startsWith('I-') && last !== undefined) last.end = token.end;
  }
  return spans.map(({ label, start, end }) => ({ label, text: printed.slice(start, end) }));
}

/** Reads one reference by the tagger: fields from the tagged stretches, each by its normaliser. */
export function readByTagger(tagger: Tagger, entry: string): GoldFields {
  const printed = entry.replace(/\s+/g, ' ').trim();
  const tokens = tokenize(printed);
  const tags = decode(tagger.fields, featuresOf(printed, tokens, undefined, tagger.stacked ? grammarHints(printed, tokens) : [])).map(
    (index) => tagger.fields.tags[index] ?? 'O',
  );
  const spans = spansOf(printed, tokens, tags);
  const first = (label: Label): string | null => orNull(trimField(spans.find((span) => span.label === label)?.text ?? ''));
  const raw = (label: Label): string => spans.find((span) => span.label === label)?.text ?? '';
  const title = first('title');
  const titleEn = first('titleEn');
  const year = Number(first('year'));
  const [kind = 0] = decode(tagger.types, [
    typeFeatures(
      tokens,
      spans.map(({ label }) => label),
    ),
  ]);
  const type = REFERENCE_TYPES[kind] ?? 'other';
  return {
    type,
    language: titleLanguage(title ?? printed, titleEn !== null),
    authors: spans.filter(({ label }) => label === 'author').map(({ text }) => nameOf(text)),
    corporateAuthor: first('corporate'),
    editorsOrTranslators: spans.filter(({ label }) => label === 'editor').map(({ text }) => text),
    year: year >= 1000 && year <= 2200 ? year : statedYear(printed, type === 'law'),
    title,
    container: first('container'),
    volume: first('volume'),
    issue: first('issue'),
    pages: orNull(trimField(raw('pages')).replace(/\s?[–—‐−-]\s?/g, '-')),
    publisher: first('publisher'),
    place: orNull(raw('place')),
    doi: takeDoi(raw('doi')).value,
    url: orNull(trimIdentifier(raw('url').replace(/\s/g, ''))),
    accessed: isoDate(raw('accessed')),
    titleEn,
  };
}

const FORMS = ['family-first', 'initials-first', 'family-given', 'unpointed', 'given-first'] as const;

function nameOf(text: string): Name {
  for (const form of FORMS) {
    const placed = nameAt(text, 0, form);
    if (placed !== null && placed.end >= text.length - 1) return placed.name;
  }
  const [family = text, ...given] = text.split(/,?\s/);
  return { family: orNull(family) ?? text, given: orNull(given.join(' ')) };
}

/** What the kind of work is told by: which fields there are, and the words. */
export function typeFeatures(tokens: readonly Token[], labels: readonly string[]): string[] {
  const present = [...new Set(labels)].sort();
  const words = new Set(tokens.map(({ text }) => text.toLowerCase().slice(0, 24)));
  const hosts = tokens.flatMap(({ text }) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(text)?.[1] ?? []);
  return [
    'bias',
    `all=${present.join(' ')}`,
    ...present.map((label) => `has=${label}`),
    ...[...words].map((word) => `w=${word}`),
    ...hosts.map((host) => `h=${host}`),
  ];
}
