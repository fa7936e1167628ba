import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { goesOn } from '../goes-on.ts';
import type { JoinLines } from '../join-lines.ts';
import type { Line } from '../line.ts';
import type { Paragraph } from '../paragraph.ts';
import { isHeading } from './is-heading.ts';
import { unitsOf, type Unit, type UnitKind } from './units.ts';

/** A paragraph of the body that knows on which line each of its pieces begins. */
export interface BodyParagraph extends Paragraph {
  readonly kind: UnitKind;
  /** Where in the text each printed line begins, in order. */
  readonly pieces: readonly { readonly at: number; readonly line: number }[];
}

export interface Section {
  readonly heading: string;
  readonly line: number;
}

export interface Body {
  readonly paragraphs: readonly BodyParagraph[];
  readonly sections: readonly Section[];
  readonly language: Language;
}

interface Draft {
  kind: UnitKind;
  text: string;
  pieces: { at: number; line: number }[];
  section: string | null;
}

const WRAPPED_WIDTH = 110;

/** Whether the text is broken into short lines, so that the lines of a block make one paragraph. */
function isWrapped(units: readonly Unit[]): boolean {
  const inner = units.filter((unit, at) => unit.kind === 'text' && units[at + 1]?.opensBlock === false);
  return inner.length >= 20 && inner.filter((unit) => unit.text.length < WRAPPED_WIDTH).length > inner.length * 0.8;
}

const FLOWS: ReadonlySet<UnitKind> = new Set(['text', 'item']);

/** The paragraph with which a unit goes on: the last one that is running text, where it was left open. */
function continued(drafts: readonly Draft[], unit: Unit, wrapped: boolean): Draft | undefined {
  const last = drafts.at(-1);
  if (unit.kind === 'table') return last?.kind === 'table' && !unit.opensBlock ? last : undefined;
  if (unit.kind !== 'text' && unit.kind !== 'item') return undefined;
  if (wrapped && unit.kind === 'text' && !unit.opensBlock && last !== undefined && FLOWS.has(last.kind)) return last;
  const open = drafts.findLast((draft) => FLOWS.has(draft.kind));
  if (open === undefined || (unit.kind === 'item' && open.kind === 'item')) return undefined;
  const text = unit.text.replace(/^[-–—•]\s+/u, '');
  return goesOn(open.text, text) && (/^\p{Ll}/u.test(text) || /[,(\-–—]$/u.test(open.text)) ? open : undefined;
}

function append(draft: Draft, unit: Unit, join: JoinLines): void {
  const isRow = unit.kind === 'table';
  const piece = unit.text.replace(isRow ? /^(?!)/ : /^[-–—•]\s+/u, '');
  const joined = isRow ? `${draft.text}\n${piece}` : join([draft.text, piece]);
  draft.pieces.push({ at: joined.length - piece.length, line: unit.line });
  draft.text = joined;
}

/** The language in which most of the text is written. */
function languageOfBody(drafts: readonly Draft[]): Language {
  const weight = new Map<string, number>();
  for (const { text } of drafts) {
    const language = languageOf(text);
    weight.set(language, (weight.get(language) ?? 0) + text.length);
  }
  return LANGUAGES.reduce((a, b) => ((weight.get(b) ?? 0) > (weight.get(a) ?? 0) ? b : a));
}

/** The unit after one, footnotes at the foot of the page left aside. */
const nextOf = (units: readonly Unit[], at: number): Unit | undefined =>
  units.slice(at + 1, at + 6).find((unit) => unit.kind !== 'footnote');

/**
 * Reads the body of an article. Page breaks, footnotes and running heads that cut a paragraph are read over;
 * tables, captions and notes stay where they stand as paragraphs of their own.
 *
 * @param lines the body's lines without running heads
 */
export function readBody(lines: readonly Line[], join: JoinLines): Body {
  const units = unitsOf(lines.filter((line) => !/^\s*[-–—•]\s*$/u.test(line.text)));
  const wrapped = isWrapped(units);
  const drafts: Draft[] = [];
  const sections: Section[] = [];
  for (const [at, unit] of units.entries()) {
    const open = continued(drafts, unit, wrapped);
    if (open !== undefined) append(open, unit, join);
    else if (isHeading(unit, units[at - 1], nextOf(units, at))) sections.push({ heading: unit.text, line: unit.line });
    else drafts.push({ kind: unit.kind, text: unit.text, pieces: [{ at: 0, line: unit.line }], section: sections.at(-1)?.heading ?? null });
  }
  const language = languageOfBody(drafts);
  const paragraphs = drafts.map((draft, at) => paragraphOf(draft, at + 1, language));
  return { paragraphs, sections, language };
}

function paragraphOf(draft: Draft, ordinal: number, language: Language): BodyParagraph {
  const first = draft.pieces[0]?.line ?? 1;
  return { ...draft, lines: [first, draft.pieces.at(-1)?.line ?? first], ordinal, language, part: 'body' };
}

/** The source line on which a place in a paragraph's text stands. */
export const lineAt = (paragraph: BodyParagraph, at: number): number =>
  paragraph.pieces.findLast((piece) => piece.at <= at)?.line ?? paragraph.lines[0];
