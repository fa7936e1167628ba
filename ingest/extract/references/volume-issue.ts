const NUMBER = String.raw`\d{1,8}(?:\s?[-–/]\s?\d{1,5}|\.\d{1,2})?\p{L}?`;
const VOLUME_LABEL = String.raw`(?:vol(?:ume)?s?|v|т|том|t|tom|bd|band|jg|cilt|кн)`;
const ISSUE_LABEL = String.raw`(?:№|nos?|nr|n|num(?:ber)?|issue|iss?|вып(?:уск)?|vyp|шығ(?:арылым)?|heft|h|#)`;
const VOLUME = new RegExp(String.raw`^${VOLUME_LABEL}(?:\.?\s?(${NUMBER})|(?:\.\s?|\s)([IVXLC]{1,7}|[A-H]))$`, 'iu');
const ISSUE = new RegExp(String.raw`^${ISSUE_LABEL}\s?\.?\s?№?\.?\s?(${NUMBER}(?:\s?\(${NUMBER}\))?)$`, 'iu');
const BOTH = new RegExp(
  String.raw`^(?:${VOLUME_LABEL}\.?\s?)?(\d{1,4}(?:[-–/]\d{1,4})?|[IVXLC]{1,7})\s?\(\s?(?:${ISSUE_LABEL}\.?\s?)?(${NUMBER}(?:\s?\(${NUMBER}\))?|suppl[\p{L}.]{0,8}\s?\d{0,3}|[a-z]{3,9}\.?(?:[-–/ ][a-z]{3,9})?)\s?\)$`,
  'iu',
);
const VOLUME_OF_YEAR = /^(?:vol\.?\s?)?(\d{1,4}|[IVXLC]{2,7})\s?\((?:\p{L}{3,9}\.?\s)?((?:1[6-9]|20)\d{2})\)$/iu;
const ISSUE_ALONE = new RegExp(String.raw`^\((${NUMBER}(?:\s?\(${NUMBER}\))?)\)$`, 'u');
const POINTED = /^(\d{1,3})\.(\d{1,3})$/;

const IN_BRACKETS = /^\((.*)\)$/;

/** A longer number is that of a document and no issue. */
const SERIAL_ISSUE = /^\d{1,6}(?!\d)/;

export interface VolumeIssue {
  readonly volume?: string;
  readonly issue?: string;
  readonly year?: number;
}

/** Reads `Vol. 11`, `Т. 45`, `No. 8`, `№ 4 (91)`, `31(3)`, `12 (2010)`; `null` for anything else. */
export function readVolumeIssue(piece: string): VolumeIssue | null {
  const isBracketed = piece.startsWith('(');
  const alone = !isBracketed || /^\((?:1[89]|20)\d\d\)$/.test(piece) ? null : ISSUE_ALONE.exec(piece);
  if (alone !== null) return { issue: tidyNumber(alone[1]) };
  const text = isBracketed ? piece.replace(IN_BRACKETS, '$1') : piece;
  const volume = VOLUME.exec(text);
  if (volume !== null) return { volume: tidyNumber(volume[1] ?? volume[2]) };
  const issue = ISSUE.exec(text);
  if (issue !== null) return SERIAL_ISSUE.test(issue[1] ?? '') ? { issue: tidyNumber(issue[1]) } : {};
  if (!text.endsWith(')')) return pointedNumber(text);
  const ofYear = VOLUME_OF_YEAR.exec(text);
  if (ofYear !== null) return { volume: tidyNumber(ofYear[1]), year: Number(ofYear[2]) };
  const both = BOTH.exec(text);
  return both === null ? null : { volume: tidyNumber(both[1]), issue: tidyNumber(both[2]) };
}

function pointedNumber(text: string): VolumeIssue | null {
  const pointed = POINTED.exec(text);
  return pointed === null ? null : { volume: tidyNumber(pointed[1]), issue: tidyNumber(pointed[2]) };
}

/** Reads the forms that need no digit, `Vol. XI` and `XI (Suppl)`; `null` for anything else. */
export function readRomanVolume(piece: string): VolumeIssue | null {
  const text = piece.replace(IN_BRACKETS, '$1');
  const volume = VOLUME.exec(text);
  if (volume !== null) return { volume: tidyNumber(volume[2]) };
  const both = text.endsWith(')') ? BOTH.exec(text) : null;
  return both === null ? null : { volume: tidyNumber(both[1]), issue: tidyNumber(both[2]) };
}

const tidyNumber = (text: string | undefined): string => (text ?? '').replace(/\s?[–—-]\s?/g, '-').trim();
