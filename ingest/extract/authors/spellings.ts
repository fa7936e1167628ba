import type { Language, LocalizedText } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { LANGUAGES } from '../../../schema/record/language.ts';
import { alignNames } from './align-names.ts';

/** A printed list of an article's authors. */
export interface NameList {
  readonly source: 'contents' | 'head' | 'cover';
  /** Language of the passage in which it stands; `null` for the cover. */
  readonly language: Language | null;
  readonly names: readonly string[];
  readonly lines: LineSpan;
}

export interface Spelling {
  readonly text: string;
  readonly source: NameList['source'];
  readonly language: Language | null;
  readonly lines: LineSpan;
}

/** A person with every spelling of the name in the issue, in the order of the lists. */
export interface SpeltAuthor {
  readonly name: LocalizedText;
  readonly variants: readonly string[];
  readonly spellings: readonly Spelling[];
  /** Place in the list that leads, `null` for one whom only another list has. */
  readonly place: number | null;
}

/** One table alone may have run two rows together; two do not err alike. */
const FEWEST_WITNESSES = 2;

const RANK: Readonly<Record<NameList['source'], number>> = { contents: 0, head: 1, cover: 2 };

/** The name in a language: the spelling of the contents first, else that of the head. */
function nameIn(language: Language, spellings: readonly Spelling[]): string | null {
  const own = spellings.filter((spelling) => spelling.language === language).sort((a, b) => RANK[a.source] - RANK[b.source]);
  return own[0]?.text ?? null;
}

function author(spellings: readonly Spelling[], place: number | null): SpeltAuthor {
  const name = { kk: nameIn('kk', spellings), ru: nameIn('ru', spellings), en: nameIn('en', spellings) };
  const chosen = new Set(LANGUAGES.map((language) => name[language]));
  const variants = [...new Set(spellings.map(({ text }) => text))].filter((text) => !chosen.has(text));
  return { name, variants, spellings, place };
}

/**
 * Brings together the spellings of each author.
 *
 * @param leading the list that gives the order and the affiliations
 * @param others every other list of the same article; an author whom only contents tables have is added at the end, if two of them agree
 */
export function bringTogether(leading: NameList, others: readonly NameList[]): SpeltAuthor[] {
  const spelt: Spelling[][] = leading.names.map((text) => [
    { text, source: leading.source, language: leading.language, lines: leading.lines },
  ]);
  const base = [...leading.names];
  for (const list of others) {
    const places = alignNames(base, list.names);
    const spell = (text: string): Spelling => ({ text, source: list.source, language: list.language, lines: list.lines });
    for (const [i, j] of places.entries()) {
      const text = j === null ? undefined : list.names[j];
      if (text !== undefined) spelt[i]?.push(spell(text));
    }
    if (list.source !== 'contents') continue;
    for (const [j, text] of list.names.entries()) {
      if (places.includes(j)) continue;
      base.push(text);
      spelt.push([spell(text)]);
    }
  }
  return spelt
    .map((spellings, at) => author(spellings, at < leading.names.length ? at : null))
    .filter(({ place, spellings }) => place !== null || spellings.length >= FEWEST_WITNESSES);
}
