import { listHeading, openingHeading } from './headings.ts';
import { labelOf, MOST_LINES_BETWEEN, type Label } from './labels.ts';
import { isBlank, type Line } from './line.ts';
import { isNameLine, looksLikeName, readNames } from './names.ts';
import { plainText } from './plain-text.ts';
import { isSameName } from './similarity.ts';

export interface LabelLine {
  readonly line: Line;
  readonly label: Label;
}

/** Where an article stands: its lines, the labels of its head and the headings of its reference lists. */
export interface ArticleBounds {
  readonly start: number;
  readonly end: number;
  readonly labels: readonly LabelLine[];
  readonly listHeadings: readonly Line[];
}

interface Draft {
  labels: LabelLine[];
  listHeadings: Line[];
  /** Whether its body has opened. */
  inBody: boolean;
}

const newDraft = (mark: LabelLine): Draft => ({ labels: [mark], listHeadings: [], inBody: false });

const isPastHead = (line: Line, { labels, inBody }: Draft): boolean =>
  inBody || line.n - (labels.at(-1)?.line.n ?? line.n) > MOST_LINES_BETWEEN;

const MOST_HEAD_LINES = 90;
const ENTRY = /^\s*(?:\[?\d{1,3}[.)\]]\s+\S|[-•]\s)/u;
const SUPERSCRIPT_AFTER_NAME = /\p{L}\s?(?:[¹²³⁴⁵⁶⁷⁸⁹]|\^\{?\d)/u;

const isKnown = (text: string, known: readonly string[]): boolean => {
  const names = readNames(text);
  return names.length > 0 && names.filter(({ name }) => known.some((other) => isSameName(name, other))).length * 2 >= names.length;
};

const opensHead = (line: Line, known: readonly string[]): 'known' | 'marked' | 'names' | null => {
  const text = plainText(line.text);
  if (text.length > 300 || ENTRY.test(line.text) || /[@]|https?:/.test(text) || isBlank(line)) return null;
  const names = readNames(text.replace(/[,\s*]{1,40}$/, ''));
  if (names.length === 0 || !names.every(({ name }) => looksLikeName(name))) return null;
  if (known.length > 0 && isKnown(text, known)) return 'known';
  if (SUPERSCRIPT_AFTER_NAME.test(text)) return 'marked';
  return isNameLine(text) && !/[.:;]$/.test(text.trim()) ? 'names' : null;
};

/** The lines above an abstract that may be of its head: those since the article before, after the last entry of its list. */
function linesAbove(lines: readonly Line[], after: number, label: number): readonly Line[] {
  const region = lines.slice(Math.max(after, label - MOST_HEAD_LINES - 1), label - 1);
  return region.slice(region.findLastIndex((line) => ENTRY.test(line.text)) + 1);
}

/**
 * The line that opens the head above an abstract: the first after a blank one that holds names known from the contents,
 * else names with raised numbers, else nothing but names.
 */
function findOpening(lines: readonly Line[], after: number, label: number, known: readonly string[]): Line | undefined {
  const from = Math.max(after + 1, label - MOST_HEAD_LINES);
  const candidates = linesAbove(lines, after, label)
    .filter((line) => line.n === from || isBlank(lines[line.n - 2] ?? line))
    .map((line) => ({ line, as: opensHead(line, known) }));
  return (['known', 'marked', 'names'] as const)
    .map((kind) => candidates.find(({ as }) => as === kind)?.line)
    .find((line) => line !== undefined);
}

const headStart = (lines: readonly Line[], after: number, label: number, known: readonly string[]): number =>
  (findOpening(lines, after, label, known) ?? linesAbove(lines, after, label).find((line) => !isBlank(line)))?.n ?? label;

/**
 * Groups labels and list headings into articles: a new one begins with an abstract or keywords after a list, or with a
 * second abstract in one language. Below a head an abstract without names above it is a summary of the body.
 */
function groupMarks(lines: readonly Line[], frontEnd: number, known: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  for (const line of lines.slice(frontEnd)) {
    if (isBlank(line)) continue;
    const label = labelOf(line.text);
    const open = drafts.at(-1);
    if (label?.kind === 'abstract') {
      const repeated = open?.labels.some((other) => other.label.kind === 'abstract' && other.label.language === label.language) ?? false;
      if (open === undefined || open.listHeadings.length > 0) drafts.push(newDraft({ line, label }));
      else if (isPastHead(line, open)) {
        if (findOpening(lines, open.labels.at(-1)?.line.n ?? 0, line.n, known) !== undefined) drafts.push(newDraft({ line, label }));
      } else if (repeated) drafts.push(newDraft({ line, label }));
      else open.labels.push({ line, label });
    } else if (label?.kind === 'keywords') {
      if (open === undefined || open.listHeadings.length > 0) drafts.push(newDraft({ line, label }));
      else open.labels.push({ line, label });
    } else if (open !== undefined && listHeading(line.text) !== null) {
      open.listHeadings.push(line);
    } else if (open !== undefined && openingHeading(line.text) !== null) {
      open.inBody = true;
    }
  }
  return drafts;
}

/**
 * Finds the articles of an issue by the labels of their abstracts.
 *
 * @param frontEnd last line of the contents and the editorial boards
 * @param known names of authors from the contents, to tell a head from the end of a list before it
 */
export function splitArticles(lines: readonly Line[], frontEnd: number, known: readonly string[]): ArticleBounds[] {
  const drafts = groupMarks(lines, frontEnd, known);
  const starts = drafts.map((draft, at) => {
    const before = drafts[at - 1];
    const after = before === undefined ? frontEnd : Math.max(before.labels.at(-1)?.line.n ?? 0, before.listHeadings.at(-1)?.n ?? 0);
    return headStart(lines, after, draft.labels[0]?.line.n ?? after + 1, known);
  });
  return drafts.map((draft, at) => {
    const start = starts[at] ?? 1;
    const next = starts[at + 1];
    return { start, end: next === undefined ? lines.length : next - 1, labels: draft.labels, listHeadings: draft.listHeadings };
  });
}
