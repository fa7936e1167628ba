import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import { capitalized, namesAuthor, type Discovery } from './discovery.ts';
import { englishNames } from './english-names.ts';
import type { Passage } from './passages.ts';
import { printedTitles } from './titled-name.ts';

/** Names in an English sentence. */
export function namesInEnglish(passage: Passage, sourced: boolean): Discovery[] {
  const { paragraph, sentence, works } = passage;
  if (paragraph.language !== 'en' || paragraph.part === 'keyword') return [];
  const toDiscovery = (name: string, start: number, end: number, kind: TheoryKind, isSure: boolean): Discovery => ({
    name: capitalized(name),
    kind,
    phrase: sentence.slice(start, end),
    start,
    end,
    isSure,
  });
  const own = paragraph.part === 'abstract';
  const titles = namesAuthor(passage) ? printedTitles(sentence, works) : [];
  return [
    ...titles.map(({ name, start, end }) => toDiscovery(name, start, end, 'theory', true)),
    ...englishNames(passage).map(({ name, kind, start, end, isTheory }) =>
      toDiscovery(name, start, end, kind, sourced || (own && isTheory && name.includes(' '))),
    ),
  ];
}
