import { looksCorporate } from './corporate.ts';
import { imprintAtEnd } from './imprint-run.ts';
import { looksLikePublisher } from './imprint.ts';
import { NOTHING, type Lead, type LeadContext } from './lead-fields.ts';
import { LINK_MARK, trimField } from './marks.ts';
import { splitPieces } from './pieces.ts';
import { CONFERENCE } from './vocabulary/genre-words.ts';
import { looksLikeJournal } from './vocabulary/serial-words.ts';

/** A serial or book as its own words are written: with capitals, but for the small words. */
const NAMED =
  /^\p{Lu}[^\s]*(?: (?:[\p{Lu}\d&(][^\s]*|of|and|for|the|in|on|to|at|with|from|by|its|an?|de|du|des|la|le|et|der|die|das|für|und|zur|del|y|della|e))*$/u;
/** What the comma before it does not begin: `Theory, Culture & Society`, `Environment, Development and Sustainability`. */
const GOES_ON = /^(?:\p{Ll}|& )|^\p{Lu}\p{L}+ (?:and|&|und|et) \p{Lu}\p{L}+$/u;
const SHORT = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;

/** Title, container and imprint where commas separate all fields: Elsevier, Chicago's notes, BibTeX's `amsplain`. */
export function splitAtCommas(lead: string, context: LeadContext): Lead | null {
  if (stopFollowsComma(lead)) return null;
  if (context.hasNumbering) return containerAtEnd(lead);
  const house = context.hasImprint && !context.hasPlaceOnly ? null : imprintAtEnd(lead, context.hasPlaceOnly ? 'house' : 'town');
  if (house === null && !context.hasImprint) return null;
  const before = house?.before ?? lead;
  const hosted = context.hasPages ? containerAtEnd(before) : null;
  if (house === null) return hosted;
  if (
    house.place === null &&
    context.hasLink &&
    !context.hasPlaceOnly &&
    !looksLikePublisher(house.publisher) &&
    !looksCorporate(house.publisher)
  )
    return { ...NOTHING, title: trimField(before), container: house.publisher };
  if (house.place === null && (context.hasPages ? hosted === null && !looksLikePublisher(house.publisher) : isSerial(house.publisher)))
    return { ...NOTHING, title: trimField(before), container: house.publisher };
  return { ...(hosted ?? { ...NOTHING, title: trimField(before) }), publisher: house.publisher, place: house.place };
}

const isSerial = (text: string): boolean =>
  !looksLikePublisher(text) && !looksCorporate(text) && (CONFERENCE.test(text) || looksLikeJournal(text));

/** A full stop after the last comma, but for those of an abbreviated serial, begins a field of its own. */
function stopFollowsComma(lead: string): boolean {
  const pieces = splitPieces(lead);
  const comma = pieces.findLastIndex(({ before }) => before === 'comma');
  return comma < 0 || pieces.slice(comma + 1).some(({ text }, at) => text.length > 9 || (pieces[comma + at]?.text.length ?? 0) > 14);
}

function containerAtEnd(text: string): Lead | null {
  const parts = text.split(LINK_MARK)[0]?.split(', ') ?? [];
  let at = parts.length - 1;
  if (at > 1 && GOES_ON.test(parts[at] ?? '') && SHORT.test(parts[at - 1] ?? '')) at -= 1;
  const container = trimField(parts.slice(at).join(', '));
  if (at < 1 || !(NAMED.test(container) || looksLikeJournal(container))) return null;
  return { ...NOTHING, title: trimField(parts.slice(0, at).join(', ')), container };
}
