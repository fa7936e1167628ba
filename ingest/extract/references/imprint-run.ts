import { looksCorporate } from './corporate.ts';
import { looksLikePublisher } from './imprint.ts';
import { isKnownPlace, isRegion } from './vocabulary/places.ts';

/** A house and its place that only commas set off, at the end of what stands before the year. */
export interface ImprintRun {
  /** The text before the house. */
  readonly before: string;
  readonly publisher: string;
  readonly place: string | null;
}

/** Words with capitals and the small words between them, as a name is written and the end of a title is not. */
const NAME = /^\p{Lu}[^\s,]*(?: (?:[\p{Lu}\d&][^\s,]*|of|and|for|the|in|on|de|du|der|und|la|in association with)){0,8}$/u;
const PLACE = /^\p{Lu}[\p{L}.’'-]{1,20}(?: (?:\p{Lu}[\p{L}.’'-]{1,20}|am|an|der|upon|on|de|la|le|del)){0,3}$/u;

const isHouse = (text: string): boolean => looksLikePublisher(text) || looksCorporate(text);

/** `Ames IA`: the state without a comma. */
const endsWithRegion = (text: string): boolean => / /.test(text) && isRegion(text.slice(text.lastIndexOf(' ') + 1));

/**
 * Reads `…, Some Press, Some Town, Region` at the end of a text.
 *
 * @param ends whether the text ends with a town or with the house; or it is an imprint and nothing else, so that
 *   `Gale, Detroit` needs no town that the vocabulary knows
 */
export function imprintAtEnd(text: string, ends: 'town' | 'house' | 'imprint'): ImprintRun | null {
  const alone = ends === 'imprint';
  const parts = text.split(', ');
  let at = parts.length - 1;
  while (at > 0 && isRegion(parts[at] ?? '')) at -= 1;
  const town = parts[at] ?? '';
  const house = parts[at - 1] ?? '';
  const surely = at < parts.length - 1 || isKnownPlace(town) || endsWithRegion(town);
  const isTown =
    ends !== 'house' &&
    PLACE.test(town) &&
    (surely || (/\p{Script=Latin}/u.test(town) && !isHouse(town) && (isHouse(house) || (alone && at === 1 && NAME.test(house)))));
  const first = isTown ? at - 1 : at;
  const publisher = parts[first] ?? '';
  if (first < (alone ? 0 : 1) || !(NAME.test(publisher) || isHouse(publisher)) || (!isTown && at < parts.length - 1)) return null;
  return {
    before: parts.slice(0, first).join(', '),
    publisher,
    place: isTown ? parts.slice(at).join(', ') : null,
  };
}
