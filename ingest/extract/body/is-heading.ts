import { openingHeading } from '../headings.ts';
import type { Unit } from './units.ts';

/** Words that the headings of research articles are made of. */
const USUAL =
  /кіріспе|әдіс|әдебиет|нәтиже|талқылау|қорытынды|ұсыныс|шолу|талдау|алғыс|введение|метод|результат|обсуждени|заключени|вывод|обзор|благодарност|introduction|method|result|discussion|conclusion|review|acknowledg|background|limitations/iu;
const ENUMERATED = /^\p{L}[.)]\s/u;
const MOST_LETTERS = 150;
const OPEN_END = /[.,:;!…\-–—(]$/u;
const STARTS_LIKE_HEADING = /^(?:\p{Lu}|«\p{Lu}|\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu})/u;

/**
 * Whether a line is a section heading: short, without a final mark, in front of a text that does not go on with it.
 * Under a caption stands more likely the title of a chart.
 */
export function isHeading(unit: Unit, previous: Unit | undefined, next: Unit | undefined): boolean {
  if (unit.kind !== 'text') return false;
  if (openingHeading(unit.text) !== null) return true;
  if (previous?.kind === 'caption' && !USUAL.test(unit.text)) return false;
  return (
    unit.text.length <= MOST_LETTERS &&
    unit.opensBlock &&
    STARTS_LIKE_HEADING.test(unit.text) &&
    !OPEN_END.test(unit.text) &&
    !/[[\]$@]|https?:/.test(unit.text) &&
    next !== undefined &&
    (!/^\p{Ll}/u.test(next.text) || ENUMERATED.test(next.text))
  );
}
