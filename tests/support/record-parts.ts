import type { Author } from '../../schema/record/article.ts';
import type { LocalizedText } from '../../schema/record/language.ts';
import type { Reference, ReferenceFields } from '../../schema/record/reference.ts';
import type { TheoryMention, TheoryUse } from '../../schema/record/theory-use.ts';

/** One value a language. */
export const inThree = (kk: string | null, ru: string | null, en: string | null): LocalizedText => ({ kk, ru, en });

type NameParts = readonly [family: string, given: string | null];

const names = (parts: readonly NameParts[]): { family: string; given: string | null }[] =>
  parts.map(([family, given]) => ({ family, given }));

interface TwinParts {
  readonly authors?: readonly NameParts[];
  readonly title: string;
  readonly titleEn?: string;
}

interface ReferenceParts extends Partial<Omit<ReferenceFields, 'authors'>> {
  readonly authors?: readonly NameParts[];
  readonly twin?: TwinParts;
  readonly printed: string;
  readonly line: number;
}

/** A reference with every field that is not given set to nothing; with a `twin` it stands in both lists. */
export function referenceOf(n: number, { authors = [], twin, printed, line, ...fields }: ReferenceParts): Reference {
  const year = fields.year ?? null;
  return {
    n,
    type: 'book',
    language: 'en',
    corporateAuthor: null,
    editorsOrTranslators: [],
    year,
    title: null,
    container: null,
    volume: null,
    issue: null,
    pages: null,
    publisher: null,
    place: null,
    doi: null,
    url: null,
    accessed: null,
    ...fields,
    authors: names(authors),
    romanized: twin
      ? {
          authors: names(twin.authors ?? []),
          title: twin.title,
          titleEn: twin.titleEn ?? null,
          year,
          doi: fields.doi ?? null,
          url: fields.url ?? null,
        }
      : null,
    printed: { native: printed, romanized: twin ? `${twin.title} [${twin.titleEn ?? ''}]` : null },
    lines: { native: [line, line], romanized: twin ? [line + 20, line + 20] : null },
    cutByPageBreak: false,
  };
}

/** An author with one affiliation. */
export const authorOf = (order: number, name: LocalizedText, parts: Partial<Author> = {}): Author => ({
  order,
  name,
  variants: [],
  email: null,
  orcid: null,
  institutions: [],
  position: null,
  ...parts,
});

/** A passage of the body on one line. */
export const mentionOf = (phrase: string, line: number, parts: Partial<TheoryMention> = {}): TheoryMention => ({
  phrase,
  section: null,
  paragraph: 1,
  lines: [line, line],
  language: 'en',
  refs: [],
  sentence: null,
  ...parts,
});

/** A theory of which the printed phrases are those of its mentions. */
export const theoryOf = (canonicalEn: string, mentions: readonly TheoryMention[], parts: Partial<TheoryUse> = {}): TheoryUse => ({
  canonicalEn,
  kind: 'theory',
  thinkers: [],
  asPrinted: mentions.map((mention) => mention.phrase),
  refs: [...new Set(mentions.flatMap((mention) => mention.refs))],
  evidence: mentions[0]?.sentence ?? null,
  role: 'supporting',
  mentions: [...mentions],
  ...parts,
});
