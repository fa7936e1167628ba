import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';
import type { GoldFields } from './generate.ts';
import { readByTagger, type Tagger } from './tagger/reading.ts';

export type List = 'native' | 'romanized' | 'single';
export type Method = (printed: string, list: List) => GoldFields;

/** Below this confidence of the title's bounds the grammar counts as unsure. */
export const UNSURE = 0.8;

/** The readers that are compared. */
export const methodsOf = (tagger: Tagger, stacked: Tagger): Readonly<Record<'grammar' | 'tagger' | 'switched' | 'stacked', Method>> => ({
  grammar: (printed, list) => parseReference(printed, { list }).fields,
  tagger: (printed) => readByTagger(tagger, printed),
  switched: (printed, list) => combine(tagger, printed, list),
  stacked: (printed) => readByTagger(stacked, printed),
});

/** Where the grammar is unsure of the title's bounds, the fields that depend on them come from the tagger, if it found a title. */
function combine(tagger: Tagger, printed: string, list: List): GoldFields {
  const { fields, confidence, leftover } = parseReference(printed, { list });
  if ((confidence['title'] ?? 0) >= UNSURE && leftover.length === 0) return fields;
  const tagged = readByTagger(tagger, printed);
  if (tagged.title === null) return fields;
  const { title, container, publisher, place, corporateAuthor, type } = tagged;
  return { ...fields, title, container, publisher, place, corporateAuthor, type };
}
