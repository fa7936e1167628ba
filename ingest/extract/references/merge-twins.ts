import type { ReferenceFields } from '../../../schema/record/reference.ts';
import type { ParsedReference } from './parse-reference.ts';

type Fields = ParsedReference['fields'];

/**
 * Completes an entry of the native list from its romanized twin. The native list leads; from the twin come
 * numbers, links and dates of access that it lacks, the order of volume and issue where the two lists print
 * them the other way round, and, for a work whose title both lists print alike, its container and publisher.
 */
export function mergeTwins(native: ParsedReference, romanized: ParsedReference): ParsedReference {
  const own = native.fields;
  const twin = romanized.fields;
  const numbers = volumeAndIssue(own, twin);
  const completed: Fields = {
    ...own,
    ...numbers,
    pages: own.pages ?? (own.type === 'book' ? null : twin.pages),
    doi: own.doi ?? twin.doi,
    accessed: own.accessed ?? twin.accessed,
    ...(isLatin(own.title) && own.container === null ? publication(own, twin) : {}),
  };
  const confidence = Object.fromEntries(
    Object.entries(completed).flatMap(([name, value]) => {
      const sure = native.confidence[name] ?? romanized.confidence[name];
      return value === null || sure === undefined ? [] : [[name, sure]];
    }),
  );
  return { ...native, fields: completed, confidence };
}

function volumeAndIssue(own: Fields, twin: Fields): Pick<ReferenceFields, 'volume' | 'issue'> {
  const swapped = own.volume !== null && own.issue !== null && own.volume === twin.issue && own.issue === twin.volume;
  const absent = own.volume === null && own.issue === null && own.type !== 'law';
  return swapped || absent ? { volume: twin.volume, issue: twin.issue } : { volume: own.volume, issue: own.issue };
}

/** Where the native entry prints no container, the twin says what the work stands in. */
function publication(own: Fields, twin: Fields): Partial<Fields> {
  return {
    type: twin.container === null ? own.type : twin.type,
    container: twin.container,
    publisher: own.publisher ?? twin.publisher,
    place: own.place ?? twin.place,
    editorsOrTranslators: own.editorsOrTranslators.length > 0 ? own.editorsOrTranslators : twin.editorsOrTranslators,
  };
}

const isLatin = (title: string | null): boolean => title !== null && !/\p{Script=Cyrillic}/u.test(title);
