import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import { capitalized, namesAuthor, type Discovery } from './discovery.ts';
import { englishNames } from './english-names.ts';
import { isNounPhrase } from './noun-phrase.ts';
import type { Passage } from './passages.ts';
import { printedTitles } from './titled-name.ts';

const GIVEN =
  /\b(?:call(?:s|ed)?|name[sd]?|term(?:s|ed)?|dub(?:s|bed)|label(?:s|l?ed)) (?:this|the|these|such|it|them)(?: \p{Ll}{2,20}){0,2} an? (?<term>\p{Ll}[\p{Ll}-]{2,20}(?: \p{Ll}[\p{Ll}-]{2,20}){0,2})(?=[:;,.(—–]| [[(—–])/gu;
/** What a writer says of a thing instead of giving it a name. */
const JUDGEMENT =
  /^(?:complete|great|serious|major|real|true|total|partial|clear|good|bad|big|huge|simple|typical|necessary|new|important)\b/iu;

/** What somebody calls a thing: «they have called this arrangement a heat ladder: …». */
const givenNames = (sentence: string): { name: string; start: number; end: number }[] =>
  Array.from(sentence.matchAll(GIVEN)).flatMap((match) => {
    const name = match.groups?.['term'] ?? '';
    const end = match.index + match[0].length;
    return /[ -]/.test(name) && !JUDGEMENT.test(name) && isNounPhrase(name) ? [{ name, start: end - name.length, end }] : [];
  });

/** Names in an English sentence. */
export function namesInEnglish(passage: Passage, after: Passage | undefined, sourced: boolean): Discovery[] {
  const { paragraph, sentence } = passage;
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
  const works = passage.works.length > 0 ? passage.works : (after?.works ?? []);
  const isSomebodys = namesAuthor(passage, passage.works.length > 0 ? undefined : after);
  const titles = isSomebodys ? printedTitles(sentence, works) : [];
  const given = isSomebodys && passage.works.length > 0 ? givenNames(sentence) : [];
  return [
    ...[...titles, ...given].map(({ name, start, end }) => toDiscovery(name, start, end, 'theory', true)),
    ...englishNames(passage).map(({ name, kind, start, end, isTheory }) =>
      toDiscovery(name, start, end, kind, sourced || (own && isTheory && name.includes(' '))),
    ),
  ];
}
