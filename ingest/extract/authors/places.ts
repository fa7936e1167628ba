import cities from '../../../schema/vocabulary/places/cities.json' with { type: 'json' };
import countries from '../../../schema/vocabulary/places/countries.json' with { type: 'json' };
import { fold } from '../../../schema/text/fold.ts';
import { isInstitutionWord, isRoleWord, isUnitWord } from './institution-words.ts';

/** Where an institution is, in English where the vocabulary knows the place, else as printed. */
export interface Place {
  readonly city: string | null;
  readonly country: string | null;
  /** Whether the vocabulary knows every part. */
  readonly known: boolean;
}

const CITIES = new Map(cities.flatMap((city) => [city.en, ...city.forms].map((form) => [fold(form), city] as const)));
const COUNTRIES = new Map(countries.flatMap((country) => [country.en, ...country.forms].map((form) => [fold(form), country.en] as const)));

/** қаласы, қ., г., город, city: what stands by a city's name. */
const TOWN_WORD = /(?<![\p{L}])(?:қаласы|қала|қ\.|город|г\.|city|of)(?![\p{L}])/giu;
/** A town that the vocabulary may lack, told by the word beside it: г. X, X қаласы. */
const TOWN = /^(?:(?:г\.|город|қ\.) ?(\p{Lu}[\p{L} -]{1,40})|(\p{Lu}[\p{L}-]{1,40}) (?:қаласы|қ\.))$/u;

export const cityNamed = (text: string): { readonly en: string; readonly country: string } | null =>
  CITIES.get(fold(text.replace(TOWN_WORD, ' '))) ?? null;

export const countryNamed = (text: string): string | null => COUNTRIES.get(fold(text)) ?? null;

const PLACE_LINE = /^\(([^()]{3,80})\)[.,]?$/u;
const LONGEST_PLACE = 80;

const townNamed = (part: string): string | null => {
  const found = part.match(TOWN);
  return found?.[1] ?? found?.[2] ?? null;
};

/** Whether a text between commas names a town or a country and nothing else. */
export const isPlaceName = (part: string): boolean => cityNamed(part) !== null || countryNamed(part) !== null || townNamed(part) !== null;

/** The parts of a bracketed line, or of one without brackets that names nothing but known places. */
function partsOf(line: string): string[] | null {
  const bracketed = line.match(PLACE_LINE)?.[1];
  if (bracketed === undefined && line.length > LONGEST_PLACE) return null;
  const parts = (bracketed ?? line.replace(/[.,]$/, ''))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return bracketed === undefined && !parts.every(isPlaceName) ? null : parts;
}

const isCountry = (part: string): boolean => countryNamed(part.trim()) !== null;

/** A name before a country that says nothing else of an author is that of a town. */
const isUnknownTown = (part: string): boolean =>
  /^\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?$/u.test(part) &&
  !part.split(/[\s-]/).some((word) => isInstitutionWord(word) || isUnitWord(word) || isRoleWord(word));

/** Parts a text such as `Lindholm University, Oslo, Norway` into what names no place and the places that end it. */
export function partTrailingPlace(text: string): { readonly rest: string; readonly place: string | null } {
  const segments = text.replace(/[.,\s]{1,9}$/, '').split(',');
  const last = segments.findLastIndex((segment) => !isPlaceName(segment.trim()));
  const own =
    last > 0 && last === segments.length - 2 && isCountry(segments.at(-1) ?? '') && isUnknownTown(segments[last]?.trim() ?? '')
      ? last - 1
      : last;
  if (own < 0 || own === segments.length - 1) return { rest: text, place: null };
  return {
    rest: segments.slice(0, own + 1).join(','),
    place: `(${segments
      .slice(own + 1)
      .join(',')
      .trim()})`,
  };
}

/** The place in a line such as `(Тараз, Қазақстан)` or `Тараз, Қазақстан`, or `null`. */
export function readPlace(line: string): Place | null {
  const parts = partsOf(line);
  if (parts === null || parts.length === 0 || parts.length > 4 || parts.some((part) => !/^(?:\p{Lu}|г\.|город |қ\.)/u.test(part)))
    return null;
  const known = parts.map((part) => ({ part, city: cityNamed(part), country: countryNamed(part) }));
  const city = known.find((entry) => entry.city !== null && (parts.length > 1 || entry.country === null))?.city ?? null;
  const country = known.findLast((entry) => entry.country !== null)?.country ?? null;
  const town = parts.length === 1 ? townNamed(parts[0] ?? '') : null;
  if (parts.length === 1 && city === null && country === null && town === null) return null;
  const printedCity = parts.length > 1 ? (townNamed(parts[0] ?? '') ?? parts[0] ?? null) : town;
  return {
    city: city?.en ?? printedCity,
    country: country ?? city?.country ?? (parts.length > 1 ? (parts.at(-1) ?? null) : null),
    known: (city !== null || printedCity === null) && (country !== null || parts.length === 1),
  };
}

/** The first place that stands between other parts of a text: `докторант, г. Астана, Казахстан; доцент`. */
export function placeWithin(text: string): Place | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const first = parts.findIndex(isPlaceName);
  if (first < 0) return null;
  const length = parts.slice(first).findIndex((part) => !isPlaceName(part));
  return readPlace(parts.slice(first, length < 0 ? undefined : first + length).join(', '));
}
