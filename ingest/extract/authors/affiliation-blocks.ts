import { cover } from '../provenance-trail.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import type { Block } from '../line.ts';
import { plainText } from '../plain-text.ts';
import { takeEmail, takeMark, takeOrcid } from './head-marks.ts';
import { partTrailingPlace, placeWithin, readPlace, type Place } from './places.ts';

/** What a head says about one author, or about those who share its number. */
export interface AffiliationBlock {
  readonly mark: number | null;
  /** The lines that name institution, unit and position. */
  readonly texts: readonly string[];
  readonly email: string | null;
  readonly orcid: string | null;
  readonly place: PrintedPlace | null;
  readonly lines: LineSpan;
}

/** A place with its line; `isOwn` where it stands in the author's own block, not further down for several. */
export type PrintedPlace = Place & { readonly line: number; readonly isOwn: boolean };

const BRACKETED_TAIL = /^([^()]{0,400}(?:\([^()]{0,60}\)[^()]{0,400}){0,3})(\([^()]{3,60}\))[.,]?$/u;

interface Draft {
  mark: number | null;
  texts: string[];
  email: string | null;
  orcid: string | null;
  place: PrintedPlace | null;
  lines: LineSpan[];
}

const newDraft = (mark: number | null): Draft => ({ mark, texts: [], email: null, orcid: null, place: null, lines: [] });

/** Text after an address begins the affiliation of the next author, unless all have one. */
const isComplete = (draft: Draft): boolean => draft.texts.length > 0 && (draft.email !== null || draft.orcid !== null);

/**
 * Parts the lines between the authors and the title into one block an author. A place line serves every block
 * before it that has none.
 *
 * @param plainMarks whether the authors carry plain digits as marks
 */
export function readAffiliationBlocks(blocks: readonly Block[], plainMarks: boolean): AffiliationBlock[] {
  const drafts: Draft[] = [];
  const current = (): Draft => {
    const last = drafts.at(-1);
    if (last !== undefined) return last;
    const draft = newDraft(null);
    drafts.push(draft);
    return draft;
  };
  const settle = (place: Place, line: number): void => {
    const own = current();
    for (const draft of drafts.filter((other) => other.place === null)) draft.place = { ...place, line, isOwn: draft === own };
  };
  for (const line of blocks.flat()) {
    const { mark, rest } = takeMark(plainText(line.text), plainMarks);
    if (mark !== null) drafts.push(newDraft(mark));
    const place = readPlace(rest);
    if (place !== null) {
      settle(place, line.n);
      current().lines.push([line.n, line.n]);
      continue;
    }
    const orcid = takeOrcid(rest);
    const email = takeEmail(orcid.rest);
    const text = email.rest.replace(/^[*\s,;]{1,40}|[*\s]{1,40}$/g, '');
    const alone = readPlace(text.replace(/[,;\s]{1,40}$/, ''));
    if (alone !== null) {
      current().lines.push([line.n, line.n]);
      current().email ??= email.value;
      current().orcid ??= orcid.value;
      settle(alone, line.n);
      continue;
    }
    const tail = text.match(BRACKETED_TAIL);
    const bracketed = tail === null ? null : readPlace(tail[2] ?? '');
    const parted = bracketed === null ? partTrailingPlace(text) : { rest: tail?.[1]?.trim() ?? '', place: null };
    const tailPlace = bracketed ?? (parted.place === null ? null : readPlace(parted.place));
    const words = parted.rest;
    if (mark === null && /\p{L}{2}/u.test(words) && isComplete(current())) drafts.push(newDraft(null));
    const draft = current();
    draft.lines.push([line.n, line.n]);
    draft.email ??= email.value;
    draft.orcid ??= orcid.value;
    if (tailPlace !== null) settle(tailPlace, line.n);
    if (/\p{L}{2}/u.test(words)) draft.texts.push(words);
  }
  return drafts.map((draft) => {
    const lines = cover(draft.lines, [1, 1]);
    const inner = draft.place?.isOwn === true ? null : placeWithin(draft.texts.join(' '));
    return { ...draft, place: inner === null ? draft.place : { ...inner, line: lines[0], isOwn: true }, lines };
  });
}
