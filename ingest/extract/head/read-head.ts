import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { openingHeading } from '../headings.ts';
import type { JoinLines } from '../join-lines.ts';
import { labelOf, MOST_LINES_BETWEEN } from '../labels.ts';
import { between, blocksOf, spanOf, type Block, type Line } from '../line.ts';
import { isNameLine, looksLikeName, readNames, type MarkedName } from '../names.ts';
import { isUpperCase, plainText } from '../plain-text.ts';
import type { IsRunningHead } from '../running-heads.ts';
import { isSameName, likeness } from '../similarity.ts';
import type { ArticleBounds, LabelLine } from '../split-articles.ts';
import { readAbstract, type Passage } from './abstract.ts';
import { readKeywords, type KeywordList } from './keywords.ts';
import { partNamesTitle } from './part-names-title.ts';

/** What a head says in one language. */
export interface HeadPart {
  readonly language: Language;
  readonly title: { readonly text: string; readonly lines: LineSpan } | null;
  readonly names: { readonly list: readonly MarkedName[]; readonly lines: LineSpan } | null;
  readonly abstract: Passage | null;
  readonly keywords: KeywordList | null;
  readonly label: LabelLine | null;
}

export interface Head {
  readonly parts: readonly HeadPart[];
  /** The blocks between the authors' names and the first title: affiliations, addresses, places. */
  readonly affiliationBlocks: readonly Block[];
  /** The line after which the body begins. */
  readonly end: number;
}

export interface HeadContext {
  readonly lines: readonly Line[];
  readonly join: JoinLines;
  readonly isRunningHead: IsRunningHead;
  /** Titles of the article in the contents. */
  readonly titles: Partial<Record<Language, string>>;
  readonly authors: readonly string[];
}

/** The first blocks of a head: the names, then everything up to the title. */
interface Opening {
  /** `null` where the head has lost its line of names. */
  readonly names: Block | null;
  readonly affiliations: readonly Block[];
  readonly title: readonly Line[];
}

const RAISED_END = /[¹²³⁴⁵⁶⁷⁸⁹}\d][,*\s]{0,20}$/u;

const isTitleBlock = (block: Block): boolean => block.every((line) => isUpperCase(plainText(line.text)) && plainText(line.text).length > 3);

const LEAST_LIKENESS = 0.7;

/** Names that can be names: what looks like one, or what the contents have. */
const keepNames = (text: string, context: HeadContext): MarkedName[] =>
  readNames(text).filter(({ name }) => looksLikeName(name) || context.authors.some((author) => isSameName(name, author)));

const asBlock = (lines: readonly Line[]): Block[] => {
  const [first, ...rest] = lines;
  return first === undefined ? [] : [[first, ...rest]];
};

/** The first lines of a head as long as they hold names. */
function partNames(blocks: readonly Block[], context: HeadContext): { names: Block | null; remaining: Block[] } {
  const [first, ...others] = blocks;
  if (first === undefined) return { names: null, remaining: [] };
  const other = first.findIndex(
    (line) => !isNameLine(line.text) && !(RAISED_END.test(line.text) && keepNames(line.text, context).length > 0),
  );
  const count = other < 0 ? first.length : other;
  const [names] = asBlock(first.slice(0, count));
  return { names: names ?? null, remaining: [...asBlock(first.slice(count)), ...others] };
}

/** The lines before the first abstract: names first, though pages may bear them as a running head, the title last, in capitals or as in the contents. */
function partOpening(lines: readonly Line[], context: HeadContext): Opening {
  const { names, remaining } = partNames(blocksOf(lines.filter((line, at) => at === 0 || !context.isRunningHead(line.text))), context);
  const lastOther = remaining.findLastIndex((block) => !isTitleBlock(block));
  const capitals = remaining.slice(lastOther + 1);
  if (capitals.length > 0) return { names, affiliations: remaining.slice(0, lastOther + 1), title: capitals.flat() };
  const titles = Object.values(context.titles);
  const at = remaining.findLastIndex((block) =>
    titles.some((title) => likeness(context.join(block.map((line) => line.text)), title) >= LEAST_LIKENESS),
  );
  if (at >= 0) return { names, affiliations: remaining.slice(0, at), title: remaining[at] ?? [] };
  const last = remaining.at(-1) ?? [];
  const trailing = last.findLastIndex((line) => !isUpperCase(plainText(line.text)));
  return { names, affiliations: [...remaining.slice(0, -1), ...asBlock(last.slice(0, trailing + 1))], title: last.slice(trailing + 1) };
}

/** The language of an abstract: its own words, where they are clear, before its label. */
function languageOfPart(label: LabelLine, text: string | null): Language {
  const spoken = text === null ? 'other' : languageOf(text);
  return LANGUAGES.find((language) => language === spoken) ?? label.label.language;
}

/** Whether an abstract that has no keywords after it must end here. */
const opensNext = (block: Block, context: HeadContext): boolean => {
  const text = context.join(block.map((line) => plainText(line.text)));
  if (openingHeading(text) !== null) return true;
  const parted = partNamesTitle(text, null);
  const isNamed = parted.names !== '' && readNames(parted.names).every(({ name }) => looksLikeName(name));
  if (isUpperCase(parted.title) && (isNamed || parted.title.split(' ').length >= 3)) return true;
  const names = readNames(text);
  return names.length > 0 && names.every(({ name }) => context.authors.some((author) => isSameName(name, author)));
};

/** The labels that open a part of the head: abstracts, and keywords that stand without one, after the names or title of another part or alone in their language. */
function openers({ labels }: ArticleBounds, context: HeadContext): LabelLine[] {
  return labels.filter(({ line, label }, at) => {
    if (label.kind === 'abstract') return true;
    const before = labels[at - 1];
    if (before === undefined) return true;
    if (line.n - before.line.n > MOST_LINES_BETWEEN) return false;
    if (before.label.kind === 'abstract')
      return blocksOf(between(context.lines, before.line.n + 1, line.n - 1)).some((block) => opensNext(block, context));
    return !labels.some((other) => other !== labels[at] && other.label.kind === 'keywords' && other.label.language === label.language);
  });
}

/**
 * Reads the head of an article: names, affiliations, titles, abstracts and keywords, in whatever order of languages.
 */
export function readHead(bounds: ArticleBounds, context: HeadContext): Head {
  const labels = openers(bounds, context);
  const opening = partOpening(between(context.lines, bounds.start, (labels[0]?.line.n ?? bounds.start + 1) - 1), context);
  const parts: HeadPart[] = [];
  let end = bounds.start;
  for (const [at, label] of labels.entries()) {
    const next = labels[at + 1];
    const limit = next === undefined ? (bounds.listHeadings[0]?.n ?? bounds.end + 1) : next.line.n;
    const region = between(context.lines, label.line.n, limit - 1).filter((line) => !context.isRunningHead(line.text));
    const keywordsAt = region.findIndex((line) => labelOf(line.text)?.kind === 'keywords');
    const hasAbstract = label.label.kind === 'abstract';
    const abstract = !hasAbstract
      ? null
      : readAbstract(keywordsAt < 0 ? region : region.slice(0, keywordsAt), context.join, (block) => opensNext(block, context));
    const keywords = keywordsAt < 0 ? null : readKeywords(region.slice(keywordsAt), context.join);
    const language = languageOfPart(label, abstract?.text ?? null);
    const before = at === 0 ? null : between(context.lines, end + 1, label.line.n - 1);
    parts.push({ language, abstract, keywords, label, ...namesAndTitle(before, opening, language, context) });
    end = Math.max(keywords?.lines[1] ?? 0, abstract?.lines[1] ?? 0, label.line.n);
  }
  return { parts, affiliationBlocks: opening.affiliations, end };
}

function namesAndTitle(
  before: readonly Line[] | null,
  opening: Opening,
  language: Language,
  context: HeadContext,
): Pick<HeadPart, 'names' | 'title'> {
  if (before === null) {
    const [title] = asBlock(opening.title);
    const list = opening.names === null ? [] : keepNames(opening.names.map((line) => plainText(line.text)).join(' '), context);
    return {
      names: opening.names === null || list.length === 0 ? null : { list, lines: spanOf(opening.names) },
      title: title === undefined ? null : { text: context.join(title.map((line) => plainText(line.text))), lines: spanOf(title) },
    };
  }
  const [first, ...rest] = before.filter((line) => line.text.trim() !== '' && !context.isRunningHead(line.text));
  if (first === undefined) return { names: null, title: null };
  const lines = spanOf([first, ...rest]);
  const { names, title } = partNamesTitle(
    context.join([first, ...rest].map((line) => plainText(line.text))),
    context.titles[language] ?? null,
  );
  const list = keepNames(names, context);
  return {
    names: list.length === 0 ? null : { list, lines },
    title: title === '' ? null : { text: title, lines },
  };
}
