import type { ReferenceFields } from '../../../schema/record/reference.ts';

/** Fields of a reference after a look at its twin. */
export interface SettledFields {
  readonly fields: ReferenceFields;
  readonly swapped: boolean;
}

/**
 * Native lists print `2(14)` where the romanized list has `14(2)`. Where the two are each other's mirror,
 * the order of the romanized list holds, which is that of the journals.
 */
export function settleTwins(fields: ReferenceFields, twin: ReferenceFields | null): SettledFields {
  const mirrored =
    twin !== null &&
    fields.volume !== null &&
    fields.issue !== null &&
    fields.volume !== fields.issue &&
    fields.volume === twin.issue &&
    fields.issue === twin.volume;
  return mirrored ? { fields: { ...fields, volume: twin.volume, issue: twin.issue }, swapped: true } : { fields, swapped: false };
}
