import type { ReferenceFields } from '../../../schema/record/reference.ts';

/** Fields of a reference after a look at its twin. */
export interface SettledFields {
  readonly fields: ReferenceFields;
  /** Whether volume and issue were exchanged. */
  readonly swapped: boolean;
  /** The fields that the twin gave. */
  readonly completed: readonly (keyof ReferenceFields)[];
}

/** What a fuller twin may add: where the work appeared. Year, links and authors stay as each list prints them. */
const HOST_FIELDS = ['container', 'volume', 'issue', 'pages', 'publisher'] as const;

/** Native lists print `2(14)` where the romanized list has `14(2)`: each other's mirror. */
const areMirrored = (fields: ReferenceFields, twin: ReferenceFields): boolean =>
  fields.volume !== null &&
  fields.issue !== null &&
  fields.volume !== fields.issue &&
  fields.volume === twin.issue &&
  fields.issue === twin.volume;

const isLatin = (text: string | null): boolean => text !== null && !/\p{Script=Cyrillic}/u.test(text);

/**
 * Settles an entry of the native list with its romanized twin. Where volume and issue are mirrored, the order of the
 * romanized list holds, which is that of the journals. Where both print the work in Latin letters, the twin fills
 * in where the work appeared, if the native entry leaves it out.
 */
export function settleTwins(fields: ReferenceFields, twin: ReferenceFields | null): SettledFields {
  if (twin === null) return { fields, swapped: false, completed: [] };
  if (areMirrored(fields, twin)) return { fields: { ...fields, volume: twin.volume, issue: twin.issue }, swapped: true, completed: [] };
  const completed = isLatin(fields.title) ? HOST_FIELDS.filter((field) => fields[field] === null && isLatin(twin[field])) : [];
  const added = Object.fromEntries(completed.map((field) => [field, twin[field]]));
  return { fields: { ...fields, ...added }, swapped: false, completed };
}
