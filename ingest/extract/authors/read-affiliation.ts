import { readSegment, type Segment } from './read-segment.ts';
import { findInstitution, type KnownInstitution } from './institution-vocabulary.ts';
import { isInstitutionWord, isLaboratoryWord, isRoleWord } from './institution-words.ts';
import { dropLegalForm, isLegalForm } from './legal-forms.ts';
import { isPlaceName, readPlace, type Place } from './places.ts';

/** One institution of an author as printed. */
export interface PrintedInstitution {
  readonly asPrinted: string;
  readonly known: KnownInstitution | null;
  readonly unit: string | null;
  /** The place printed right after it, where it has one of its own. */
  readonly place: Place | null;
}

export interface PrintedAffiliation {
  readonly institutions: readonly PrintedInstitution[];
  /** Roles and degrees, those of one institution parted by commas, those of several by semicolons. */
  readonly position: string | null;
}

interface Group {
  institution: NonNullable<Segment['institution']>;
  units: string[];
  roles: string[];
  places: string[];
}

const NOT_A_POSITION = /^(?:автор-корреспондент|корреспондент-автор|байланыс авторы|corresponding author|correspondence)\.?$/iu;
const FUNCTION_WORD = /(?:^|\s)(?:of|the|and|for|under|in|at|и|в|при|по|және|мен|жанындағы|атындағы|имени)$/iu;

/** Staff of a university or, for a laboratory, of whatever institution stands before. */
const isPartOf = (named: Group['institution'], { institution, roles }: Group): boolean =>
  roles.length === 0 &&
  named.isInner &&
  !named.isHigher &&
  named.known === null &&
  (institution.isHigher || named.text.split(' ').some(isLaboratoryWord));

/** Lines are put together; a line that begins another name, and not with the noun of one cut in two, gets a comma before it. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((left, right) => {
    const next = right.split(/[,;]/)[0] ?? '';
    const last = left.split(' ').at(-1) ?? '';
    const isNoun = isInstitutionWord(next.split(' ')[0] ?? '') && /^\p{Lu}/u.test(last) && !isRoleWord(last);
    const opens =
      /^[«"“]?\p{Lu}/u.test(right) &&
      !/[,;]\s*$/.test(left) &&
      !isNoun &&
      !FUNCTION_WORD.test(left) &&
      next.split(' ').some(isInstitutionWord) &&
      !(left.split(/[,;]/).at(-1) ?? '').split(' ').some(isInstitutionWord);
    return opens ? `${left}, ${right}` : `${left} ${right}`;
  }, '');
}

/** Segments whose comma stands inside the name of a known institution are one. */
function mendNames(segments: readonly string[][]): string[][] {
  const mended: string[][] = [];
  for (const segment of segments) {
    const last = mended.at(-1);
    const found = last === undefined ? null : findInstitution([...last.slice(0, -1), `${last.at(-1) ?? ''},`, ...segment]);
    const spans = last !== undefined && found !== null && found.from < last.length && found.to > last.length;
    if (spans) mended.splice(-1, 1, [...last.slice(0, -1), `${last.at(-1) ?? ''},`, ...segment]);
    else mended.push(segment);
  }
  return mended;
}

/** The segments of an affiliation: commas and semicolons part them, except inside quotes and brackets. */
const segmentsOf = (text: string): string[][] =>
  mendNames(
    text
      .split(/[,;](?![^(]{0,80}\))(?![^«]{0,80}»)/u)
      .map((segment) => segment.split(/\s+/).filter((word) => word !== ''))
      .filter((segment) => segment.length > 0),
  );

const isAcronym = (words: readonly string[]): boolean => words.length === 1 && /^\p{Lu}{2,7}\.?$/u.test(words[0] ?? '');

/**
 * Reads the text of an affiliation: institutions apart from units, roles and degrees.
 *
 * @param lines the text's lines, without number, e-mail and place
 */
export function readAffiliation(lines: readonly string[]): PrintedAffiliation {
  const segments = segmentsOf(joinLines(lines));
  const groups: Group[] = [];
  let units: string[] = [];
  let roles: string[] = [];
  for (const [at, printed] of segments.entries()) {
    const last = groups.at(-1);
    if (isPlaceName(printed.join(' '))) {
      last?.places.push(printed.join(' '));
      continue;
    }
    const words = dropLegalForm(printed, isInstitutionWord);
    const read = readSegment(words);
    const named =
      read.institution ?? (at === 0 && isAcronym(words) ? { text: words.join(' '), known: null, isInner: false, isHigher: false } : null);
    if (named !== null && last !== undefined && isPartOf(named, last)) {
      last.units.push(named.text);
    } else if (
      named !== null &&
      last !== undefined &&
      last.roles.length === 0 &&
      last.institution.isInner &&
      !last.institution.isHigher &&
      named.isHigher
    ) {
      last.units.unshift(last.institution.text);
      last.institution = named;
    } else if (named !== null) {
      groups.push({ institution: named, units: [...units], roles: [...roles], places: [] });
      units = [];
      roles = [];
    }
    const open = groups.at(-1);
    const role = named !== null && read.institution === null ? null : read.role;
    if (read.unit !== null && !/^of /i.test(read.unit)) (open?.units ?? units).push(read.unit);
    if (role !== null && !NOT_A_POSITION.test(role) && !isLegalForm(role)) (open?.roles ?? roles).push(role);
  }
  const position = [...groups.map((group) => group.roles), roles]
    .filter((list) => list.length > 0)
    .map((list) => list.join(', '))
    .join('; ');
  return {
    institutions: groups.map(({ institution, units: own, places }) => ({
      asPrinted: institution.text,
      known: institution.known,
      unit: own.length === 0 ? null : own.join(', '),
      place: readPlace(places.join(', ')),
    })),
    position: position === '' ? null : position,
  };
}
