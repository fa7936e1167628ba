import { fold } from '../../../schema/text/fold.ts';
import { lineAt, type BodyParagraph } from '../body/read-body.ts';
import { readCitation } from '../body/read-citation.ts';
import type { ReadReference } from '../lists/references.ts';
import { likeness } from '../similarity.ts';

/** A person named before a citation whom the cited entries do not have. */
export interface MisnamedCitation {
  readonly line: number;
  readonly printed: string;
  readonly name: string;
  readonly listed: { readonly text: string; readonly suggestion: string | null };
}

/** `J. Nye [7]`, `Nye J. and Keohane R. [7]`: the last name with an initial right before the brackets. */
const NAMED =
  /(?:(?:\p{Lu}\.\s?){1,3}(\p{Lu}[\p{Ll}'’-]{2,30})|(\p{Lu}[\p{Ll}'’-]{2,30})\s(?:\p{Lu}\.){1,3})(?:\s\((?:19|20)\d{2}\))?\s?\[([^[\]]{1,40})\]/gu;

const SAME = 0.85;
/** A name so near to a listed one is that person, spelt otherwise. */
const NEAR = 0.55;
const ENOUGH_LETTERS = 4;

const namesOf = ({ native, romanized }: ReadReference): string[] =>
  [native, romanized].flatMap((read) => [
    ...(read?.fields.authors ?? []).map(({ family }) => family),
    ...(read?.fields.editorsOrTranslators ?? []).flatMap((text) => text.split(/[\s,]+/).filter((word) => /^\p{Lu}\p{L}{3}/u.test(word))),
  ]);

/** A name's ending for its case goes: Най, Найдың; Weber's. */
const isNamed = (name: string, family: string): boolean =>
  likeness(name, family) >= SAME ||
  (family.length >= ENOUGH_LETTERS && fold(name).startsWith(fold(family).slice(0, Math.max(4, family.length - 2))));

/** Compares the persons named right before a citation with the authors of what is cited. */
export function misnamedCitations(paragraphs: readonly BodyParagraph[], references: readonly ReadReference[]): MisnamedCitation[] {
  const byNumber = new Map(references.map((one) => [one.reference.n, namesOf(one)]));
  const everyone = [...byNumber].flatMap(([n, names]) => names.map((name) => ({ n, name })));
  const most = Math.max(0, ...byNumber.keys());
  return paragraphs
    .filter(({ text }) => text.includes('['))
    .flatMap((paragraph) =>
      [...paragraph.text.matchAll(NAMED)].flatMap((match): MisnamedCitation[] => {
        const name = match[1] ?? match[2] ?? '';
        const numbers = readCitation(match[3] ?? '', most) ?? [];
        const cited = numbers.flatMap((n) => byNumber.get(n) ?? []);
        if (numbers.length === 0 || cited.some((family) => isNamed(name, family))) return [];
        const place = { line: lineAt(paragraph, match.index), printed: `[${match[3] ?? ''}]`, name };
        const near = cited.find((family) => likeness(name, family) >= NEAR);
        if (near !== undefined) return [{ ...place, listed: { text: `«${near}»`, suggestion: near } }];
        const other = everyone.find((one) => isNamed(name, one.name));
        if (cited.length === 0 && other === undefined) return [];
        const text = cited.length === 0 ? 'no person' : cited.map((family) => `«${family}»`).join(', ');
        return [{ ...place, listed: { text, suggestion: other === undefined ? null : `[${other.n}]` } }];
      }),
    );
}

/** `Nye J. (2004)`: a work by its author and year. */
const DATED_NAME = /(\p{Lu}[\p{Ll}'’-]{2,30})\s(?:\p{Lu}\.\s?){1,3}\((?:19|20)\d{2}\)/gu;

const YEAR_IN_BRACKETS = /\.\s?\((?:19|20)\d{2}\)/;

/** Persons whom the text names with the year of a work though no entry is by them. */
export function namedNotListed(
  paragraphs: readonly BodyParagraph[],
  references: readonly ReadReference[],
): { readonly name: string; readonly line: number }[] {
  const names = references.flatMap(namesOf);
  return paragraphs
    .filter(({ text }) => YEAR_IN_BRACKETS.test(text))
    .flatMap((paragraph) =>
      [...paragraph.text.matchAll(DATED_NAME)].flatMap((match) => {
        const family = match[1] ?? '';
        return names.some((other) => isNamed(family, other)) ? [] : [{ name: match[0], line: lineAt(paragraph, match.index) }];
      }),
    );
}
