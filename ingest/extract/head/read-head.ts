import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { openingHeading } from '../headings.ts';
import type { JoinLines } from '../join-lines.ts';
import { labelOf } from '../labels.ts';
import { between, blocksOf, spanOf, type Block, type Line } from '../line.ts';
import { isNameLine, readNames, type MarkedName } from '../names.ts';
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
  readonly names: Block;
  readonly affiliations: readonly Block[];
  readonly title: readonly Line[];
}

const isTitleBlock = (block: Block): boolean => block.every((line) => isUpperCase(plainText(line.text)) && plainText(line.text).length > 3);

const LEAST_LIKENESS = 0.7;

/** The lines before the first abstract: names first, the title last; the title is in capitals or is that of the contents. */
function partOpening(lines: readonly Line[], context: HeadContext): Opening | null {
  const blocks = blocksOf(lines.filter((line) => !context.isRunningHead(line.text)));
  const [first, ...others] = blocks;
  if (first === undefined) return null;
  const nameLines = first.findIndex((line) => !isNameLine(line.text) && !/[¹²³⁴⁵⁶⁷⁸⁹}]\s*,?\s*\*?\s*$/u.test(line.text));
  const split = nameLines > 0 ? nameLines : first.length;
  const [head, ...rest] = first;
  const names: Block = [head, ...rest.slice(0, split - 1)];
  const [restFirst, ...restMore] = rest.slice(split - 1);
  const remaining: Block[] = restFirst === undefined ? others : [[restFirst, ...restMore], ...others];
  const lastOther = remaining.findLastIndex((block) => !isTitleBlock(block));
  const capitals = remaining.slice(lastOther + 1);
  if (capitals.length > 0) return { names, affiliations: remaining.slice(0, lastOther + 1), title: capitals.flat() };
  const titles = Object.values(context.titles);
  const at = remaining.findLastIndex((block) =>
    titles.some((title) => likeness(context.join(block.map((line) => line.text)), title) >= LEAST_LIKENESS),
  );
  if (at >= 0) return { names, affiliations: remaining.slice(0, at), title: remaining[at] ?? [] };
  const trailing = remaining.at(-1)?.findLastIndex((line) => !isUpperCase(plainText(line.text))) ?? -1;
  const last = remaining.at(-1);
  if (last !== undefined && trailing >= 0 && trailing < last.length - 1) {
    const [lead, ...more] = last.slice(0, trailing + 1);
    const kept = lead === undefined ? [] : [[lead, ...more] satisfies Block];
    return { names, affiliations: [...remaining.slice(0, -1), ...kept], title: last.slice(trailing + 1) };
  }
  return { names, affiliations: remaining, title: [] };
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
  if (isUpperCase(parted.title) && parted.title.split(' ').length >= 3) return true;
  const names = readNames(text);
  return names.length > 0 && names.every(({ name }) => context.authors.some((author) => isSameName(name, author)));
};

/**
 * Reads the head of an article: names, affiliations, titles, abstracts and keywords, in whatever order of languages.
 */
export function readHead(bounds: ArticleBounds, context: HeadContext): Head {
  const labels = bounds.labels.filter(({ label }) => label.kind === 'abstract');
  const opening = partOpening(between(context.lines, bounds.start, (labels[0]?.line.n ?? bounds.start + 1) - 1), context);
  const parts: HeadPart[] = [];
  let end = bounds.start;
  for (const [at, label] of labels.entries()) {
    const next = labels[at + 1];
    const limit = next === undefined ? (bounds.listHeadings[0]?.n ?? bounds.end + 1) : next.line.n;
    const region = between(context.lines, label.line.n, limit - 1).filter((line) => !context.isRunningHead(line.text));
    const keywordsAt = region.findIndex((line) => labelOf(line.text)?.kind === 'keywords');
    const abstract = readAbstract(keywordsAt < 0 ? region : region.slice(0, keywordsAt), context.join, (block) =>
      opensNext(block, context),
    );
    const keywords = keywordsAt < 0 ? null : readKeywords(region.slice(keywordsAt), context.join);
    const language = languageOfPart(label, abstract?.text ?? null);
    const before = at === 0 ? null : between(context.lines, end + 1, label.line.n - 1);
    parts.push({ language, abstract, keywords, label, ...namesAndTitle(before, opening, language, context) });
    end = Math.max(keywords?.lines[1] ?? 0, abstract?.lines[1] ?? 0, label.line.n);
  }
  return { parts, affiliationBlocks: opening?.affiliations ?? [], end };
}

function namesAndTitle(
  before: readonly Line[] | null,
  opening: Opening | null,
  language: Language,
  context: HeadContext,
): Pick<HeadPart, 'names' | 'title'> {
  if (before === null) {
    if (opening === null) return { names: null, title: null };
    const [first, ...rest] = opening.title;
    return {
      names: { list: readNames(opening.names.map((line) => plainText(line.text)).join(' ')), lines: spanOf(opening.names) },
      title:
        first === undefined
          ? null
          : { text: context.join(opening.title.map((line) => plainText(line.text))), lines: spanOf([first, ...rest]) },
    };
  }
  const [first, ...rest] = before.filter((line) => line.text.trim() !== '' && !context.isRunningHead(line.text));
  if (first === undefined) return { names: null, title: null };
  const lines = spanOf([first, ...rest]);
  const { names, title } = partNamesTitle(
    context.join([first, ...rest].map((line) => plainText(line.text))),
    context.titles[language] ?? null,
  );
  return {
    names: names === '' ? null : { list: readNames(names), lines },
    title: title === '' ? null : { text: title, lines },
  };
}
