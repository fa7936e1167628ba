import { isSeriesWord, looksLikeJournal } from './vocabulary/serial-words.ts';
import { isKnownPlace, isRegion } from './vocabulary/places.ts';

const PLACE_AND_PUBLISHER =
  /^((?:\p{Lu}|[a-z]{1,3}\s\p{Lu})[\p{L}\p{M}.’'/\- ]{0,38}?(?:\s\([A-Z]{2}\))?(?:\s?[;,]\s?\p{Lu}[\p{L}.’' -]{0,30}){0,3})\s?:\s?([\p{L}"«“\d].*)$/u;
const HOUSES =
  'press|verlag|books|sage|springer|routledge|wiley|elsevier|palgrave|macmillan|brill|suhrkamp|penguin|mcgraw|pearson|blackwell|edward elgar|de gruyter|peter lang|gallimard|emerald|igi global|éditions|ediciones|holt|norton|knopf|doubleday|houghton|mifflin|schuster|farrar|harcourt|kluwer|north-holland|birkhäuser|guilford|lippincott|erlbaum|ashgate|berghahn|bloomsbury|praeger|rowman|westview|heinemann|longman|methuen|faber|duncker|mohr siebeck|nomos|vandenhoeck|flammarion|einaudi|feltrinelli|il mulino|типография|print';
/** Words with endings, and names of more than one spelling. */
const FORMS = String.raw`publ(?:ish(?:ing|ers?|ed)|ications?|\.)|univ\.|изд(?:ательств\p{L}*|-во|\.)|баспа(?:сы|ханасы|ү)?|(?:publishing|printing|random|university) house|(?:&|and) co(?:mpany|\.)?|harper(?:collins)?|scribner['’]?s?|prentice[- ]hall|addison[- ]wesley|полиграф\p{L}*`;
const PUBLISHER_WORD = new RegExp(String.raw`(?<!\p{L})(?:${HOUSES}|${FORMS})(?!\p{L})|принт(?!\p{L})`, 'iu');
/** A part of every word above, to be found anywhere: a list of plain words is matched ten times as fast as the pattern. */
const HINT = new RegExp(`${HOUSES}|publ|univ|изд|баспа|house|& co|and co|harper|scribner|prentice|addison|полиграф|принт`, 'i');
const PUBLISHER_NAMES =
  'наука|юрайт|инфра-м|проспект|росспэн|кнорус|логос|мысль|прогресс|аспект пресс|альпина паблишер|вече|питер|эксмо|аст|высшая школа|русайнс|юнити-дана|норма|статут|қазақ университеті|фолиант|nauka'.split(
    '|',
  );
const KNOWN_NAMES = new Set(PUBLISHER_NAMES);
const LONGEST_NAME = Math.max(...PUBLISHER_NAMES.map((name) => name.length));

/** Every word of a place is written with a capital, but for the small words of place names. */
const PLACE_NAME = /^\p{Lu}\S*(?:\s(?:\p{Lu}\S*|\(\S+|am|an|der|upon|on|de|la|le|del|na|and|и|на|по|;|&|н\/Д|d[’']\S+))*$/u;

export interface Imprint {
  readonly place: string | null;
  readonly publisher: string | null;
  readonly sure: boolean;
}

/** Reads `Place: Publisher` or a known place alone. `sure` where the place or the publisher is one that the vocabulary knows. */
export function readImprint(piece: string): Imprint | null {
  if (isKnownPlace(piece)) return { place: pointed(piece), publisher: null, sure: true };
  const match = piece.includes(':') ? PLACE_AND_PUBLISHER.exec(piece) : null;
  if (match === null) return null;
  const place = (match[1] ?? '').trim();
  const publisher = (match[2] ?? '').trim();
  if (publisher.length > 140 || isSeriesWord(place) || looksLikeJournal(place)) return null;
  if (isKnownPlace(publisher) && (looksLikePublisher(place) || !isKnownPlace(place)))
    return { place: publisher, publisher: place, sure: true };
  if (!isKnownPlace(place) && !isRegion(place) && looksLikeJournal(publisher) && publisher.includes(' ')) return null;
  const isKnown = place.split(/\s?[;,]\s?|\s(?:and|&|и)\s/).some(isKnownPlace);
  const sure = isKnown || isRegion(place) || looksLikePublisher(publisher);
  if (!isKnown && !PLACE_NAME.test(place)) return null;
  return sure || place.split(' ').length <= 3 ? { place, publisher, sure } : null;
}

/** The abbreviated cities keep their full stop. */
const pointed = (place: string): string => (/^(?:М|Л|СПб|К|Мн|Пг|А|N\.Y)$/u.test(place) ? `${place}.` : place);

/** Whether a phrase names a publishing house. */
export const looksLikePublisher = (text: string): boolean =>
  text.length < 120 &&
  ((text.length <= LONGEST_NAME && KNOWN_NAMES.has(text.trim().toLowerCase())) || (HINT.test(text) && PUBLISHER_WORD.test(text)));
