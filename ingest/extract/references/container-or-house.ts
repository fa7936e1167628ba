import type { Host } from './host-fields.ts';
import { imprintAtEnd } from './imprint-run.ts';
import { looksLikePublisher } from './imprint.ts';
import type { Lead } from './lead-fields.ts';
import type { LinkKind } from './link-kind.ts';
import { looksLikeJournal } from './vocabulary/serial-words.ts';

export interface ContainerOrHouse {
  readonly container: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly volume: string | null;
}

const QUOTED_TITLE = /[“"«].{10,400}[”"»]\s/u;
const VOLUME_AT_END = /^(.*\p{L}\)?) (\d{1,4})$/u;
/** `Printing History 16`: a name with a number, where a part of a work is no name. */
const NAMED_VOLUME =
  /^(?!.*\b(?:Part|Volume|Vol\.?|Book|Series|No\.?|Number|Report|Paper)\b)\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|and|&|the|in|for|on)){0,8} \d{1,3}$/u;

/** Tells the journal or book that an entry names after its title from the house that published the work. */
export function containerOrHouse(lead: Lead, host: Host, text: string, link: LinkKind): ContainerOrHouse {
  const isHouse = lead.container !== null && host.publisher === null && isHouseOfBook(lead.container, host);
  const container = isHouse ? null : lead.container;
  const named = host.publisher ?? lead.publisher ?? (isHouse ? lead.container : null);
  const numbered = host.volume === null && container !== null ? serialWithVolume(container, text, link) : null;
  if (numbered !== null) return { ...numbered, publisher: named, place: host.place ?? lead.place };
  const alone = host.publisher === null && host.place === null && host.volume === null ? lead.publisher : null;
  const serial = alone === null ? null : serialWithVolume(alone, text, link);
  if (serial !== null) return { ...serial, publisher: null, place: lead.place };
  const house = host.place === null && lead.place === null ? houseAndPlace(named) : { publisher: named, place: null };
  return { container, publisher: house.publisher, place: host.place ?? lead.place ?? house.place, volume: host.volume };
}

/** `Hyphen Press, 2003, p. 142`: pages cited from a book leave its publishing house where a journal would stand. */
const isHouseOfBook = (container: string, host: Host): boolean =>
  host.pages !== null && host.volume === null && host.issue === null && looksLikePublisher(container) && !looksLikeJournal(container);

/** `Access 14. https://doi.org/…`: the volume runs on after the name. */
function serialWithVolume(name: string, text: string, link: LinkKind): { readonly container: string; readonly volume: string } | null {
  const isSerial = link === 'doi' || looksLikeJournal(name) || QUOTED_TITLE.test(text) || NAMED_VOLUME.test(name);
  const match = isSerial ? VOLUME_AT_END.exec(name) : null;
  return match === null ? null : { container: match[1] ?? name, volume: match[2] ?? '' };
}

/** `Oak Knoll Press, New Castle, DE`: the place after the house, in one piece. */
export function houseAndPlace(printed: string | null): { readonly publisher: string | null; readonly place: string | null } {
  const run = printed === null || !printed.includes(', ') ? null : imprintAtEnd(printed, 'imprint');
  if (run === null || run.place === null) return { publisher: printed, place: null };
  return { publisher: run.before === '' ? run.publisher : `${run.before}, ${run.publisher}`, place: run.place };
}
