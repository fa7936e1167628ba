import type { TheoryKind } from '../../../schema/record/theory-use.ts';
import { namesAuthor, type Discovery } from './discovery.ts';
import type { Passage } from './passages.ts';

const CAPITALS = String.raw`(?<term>[A-Z]{4,12})`;

/** How a text names an instrument that is known by its initials or by a name with capitals: SERVQUAL әдістемесі, методика SERVQUAL. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`\b${CAPITALS}[\s-](?<head>әдіс|модел|шкала|индекс|тәсіл|үлгі)\p{L}*`, 'gu'),
  new RegExp(String.raw`(?<head>метод|модел|шкал|индекс|подход)\p{Ll}{0,5}\s${CAPITALS}\b`, 'gu'),
  new RegExp(String.raw`\b${CAPITALS} (?<head>scale|model|method|framework|instrument|index|matrix)\b`, 'gu'),
  /(?<term>\p{Lu}\p{Ll}[\p{Ll}-]{1,20}(?: \p{Lu}\p{Ll}[\p{Ll}-]{1,20}){1,5}) \((?<short>[A-Z]{3,8})\) (?:of|by|proposed by|developed by) \p{Lu}/gu,
];

const METHOD = /^(?:әдіс|метод|method|шкал|scale|индекс|index|instrument)/iu;
const kindOf = (head: string | undefined): TheoryKind => (head !== undefined && METHOD.test(head) ? 'method' : 'framework');

const isShortFor = (short: string | undefined, name: string): boolean =>
  short === undefined || short.startsWith(Array.from(name.matchAll(/(?:^| )(\p{Lu})/gu), ([, letter]) => letter ?? '').join(''));

/** Instruments beside the name of the author whose they are. */
export function instrumentNames(passage: Passage, after: Passage | undefined): Discovery[] {
  if (passage.paragraph.part !== 'body' || !/[A-Z]{3}/.test(passage.sentence) || !namesAuthor(passage, after)) return [];
  return PATTERNS.flatMap((pattern) => Array.from(passage.sentence.matchAll(pattern))).flatMap((match): Discovery[] => {
    const { term = '', head, short } = match.groups ?? {};
    if (!isShortFor(short, term)) return [];
    const start = match.index + match[0].indexOf(term);
    const end = start + term.length;
    return [{ name: term, kind: kindOf(head), phrase: term, start, end, isSure: true }];
  });
}
