import { looksLikePublisher } from './imprint.ts';
import { readPiece, type PieceFact } from './piece-facts.ts';
import { spanOf, splitPieces } from './pieces.ts';
import { CONFERENCE } from './vocabulary/genre-words.ts';
import { isKnownPlace, isRegion } from './vocabulary/places.ts';
import { HostFields, LONG_TEXT, type Host, type Read } from './host-fields.ts';
import { withoutSeries } from './series.ts';

/**
 * Reads volume, issue, pages, year and imprint out of the end of an entry; what comes before them is `lead`.
 *
 * @param begins what the text begins with: a title is never a fact, and the number of an act belongs to its title
 */
export function readHost(printed: string, begins: 'title' | 'act' | 'host'): Host {
  const text = withoutSeries(printed);
  const pieces = splitPieces(text);
  const facts = pieces.map(readPiece);
  const read = pieces.map((piece, at): Read => ({
    piece,
    fact: holds(facts, at, begins === 'act') && !(isUnsureImprint(facts[at]) && piece.before === 'comma') ? (facts[at] ?? null) : null,
  }));
  const start = Math.max(begins === 'host' ? 0 : 1, bracketStart(text, read, cityBefore(read, tailStart(read))));
  const host = new HostFields(text, begins !== 'host');
  for (let at = start; at < read.length; at += 1) host.take(read, at);
  return { lead: spanOf(text, pieces, 0, start), runsOn: pieces[start]?.before === 'comma', ...host.fields() };
}

const isUnsureImprint = (fact: PieceFact | null | undefined): boolean => fact?.kind === 'imprint' && !fact.sure;

/** "Word: words" is an imprint only before a year, an extent or pages, or at the end; at the start it needs a known place. */
function holds(facts: readonly (PieceFact | null)[], at: number, act: boolean): boolean {
  const fact = facts[at];
  if (act && fact?.kind === 'numbering') return false;
  if (fact?.kind !== 'imprint' || fact.sure) return true;
  const next = facts[at + 1];
  return at > 0 && (next === undefined || next?.kind === 'year' || next?.kind === 'extent' || (next?.kind === 'pages' && !next.bare));
}

const SURE: ReadonlySet<PieceFact['kind']> = new Set(['numbering', 'extent', 'volume-pages', 'year-pages', 'article-number']);

const isSure = ({ fact }: Read): boolean =>
  fact !== null && (SURE.has(fact.kind) || (fact.kind === 'pages' && !fact.bare) || (fact.kind === 'imprint' && fact.sure));

/** `San Diego, CA: Press`: a region alone takes the city before it along. */
function cityBefore(read: readonly Read[], start: number): number {
  const fact = read[start]?.fact;
  const city = read[start - 1];
  const regional =
    fact?.kind === 'imprint' && fact.place !== null && isRegion(fact.place.split(', ')[0] ?? '') && read[start]?.piece.before === 'comma';
  if (!regional || city?.fact !== null || !/^\p{Lu}[\p{L}.' -]{1,30}$/u.test(city.piece.text)) return start;
  return isRegion(city.piece.text) && city.piece.before === 'comma' ? start - 2 : start - 1;
}

/** `Three plays. xii + 190 (Some Press, Some Town, 1990)`: the facts begin with the bracket that they stand in, or just before it. */
function bracketStart(text: string, read: readonly Read[], start: number): number {
  const from = read[start]?.piece.start ?? 0;
  const open = text.lastIndexOf('(', from);
  if (start >= read.length || open < 0 || text.slice(open, from).includes(')')) return start;
  const first = read.findIndex(({ piece }) => piece.start > open);
  if (first < 0 || first >= start || start - first > MOST_IN_BRACKET) return start;
  return read[first - 1]?.fact?.kind === 'extent' ? first - 1 : first;
}

const MOST_IN_BRACKET = 3;

/** `Handbook (pp. 9–27). One Press, Another Press`: numbers in brackets end the container whatever follows. */
const isBracketed = ({ piece, fact }: Read): boolean =>
  (fact?.kind === 'pages' || fact?.kind === 'numbering') && /^\(\p{L}/u.test(piece.text);

const isKnownImprint = ({ piece, fact }: Read): boolean =>
  fact?.kind === 'imprint' &&
  fact.sure &&
  fact.publisher !== null &&
  fact.place !== null &&
  piece.before !== 'comma' &&
  isKnownPlace(fact.place);

/** The first piece from which on facts outweigh text: a year or number inside a title does not begin the tail. */
function tailStart(read: readonly Read[]): number {
  let texts = 0;
  let facts = 0;
  let start = read.length;
  for (let at = read.length - 1; at >= 0; at -= 1) {
    const entry = read[at];
    if (
      entry?.fact === null &&
      looksLikePublisher(entry.piece.text) &&
      entry.piece.text.length < LONG_TEXT &&
      entry.piece.before !== 'comma'
    )
      continue;
    if (entry === undefined || entry.fact === null) texts += (entry?.piece.text.length ?? 0) > LONG_TEXT ? 3 : 1;
    else {
      facts += 1;
      const atEnd = at === read.length - 1;
      const near = isSure(entry) || start <= at + 2 || atEnd;
      const apart = entry.piece.before !== 'comma' || isSure(entry) || start === at + 1 || atEnd;
      if (texts <= facts + (isBracketed(entry) || isKnownImprint(entry) ? 3 : 0) && near && apart && !belongsToTitle(read, at)) start = at;
    }
  }
  return start;
}

/** `Title, 1768–2004. Boulder: Press` and `Conference, Astana, 12 May. – Astana: Press`: joined by a comma to the title, before an imprint of their own. */
function belongsToTitle(read: readonly Read[], at: number): boolean {
  const entry = read[at];
  if (entry?.piece.before !== 'comma') return false;
  if (entry.fact?.kind === 'year' && entry.fact.dated && read.slice(0, at).some(({ piece }) => CONFERENCE.test(piece.text))) return true;
  const next = read[at + 1]?.fact;
  const imprintNear = [next, read[at + 2]?.fact].some((fact) => fact?.kind === 'imprint' && fact.publisher !== null);
  if (entry.fact?.kind === 'year' && next?.kind === 'imprint' && imprintNear) return true;
  const placeOnly = entry.fact?.kind === 'imprint' && entry.fact.publisher === null;
  if (
    placeOnly &&
    read[at + 1]?.piece.before === 'sentence' &&
    read.slice(at + 1).some(({ fact }) => fact?.kind === 'imprint' && fact.publisher !== null)
  )
    return true;
  return placeOnly && next?.kind === 'year' && read.slice(at + 2).some(({ fact }) => fact?.kind === 'imprint' && fact.publisher !== null);
}
