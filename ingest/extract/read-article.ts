import type { Article } from '../../schema/record/article.ts';
import { LANGUAGES, type Language, type LocalizedList, type LocalizedText } from '../../schema/record/language.ts';
import { readAffiliationBlocks, type AffiliationBlock } from './authors/affiliation-blocks.ts';
import { assignBlocks } from './authors/assign-blocks.ts';
import { buildAuthors, type BuiltAuthor } from './authors/build-authors.ts';
import { bringTogether, type NameList } from './authors/spellings.ts';
import { findCitations, type Citations } from './body/citations.ts';
import { findFunding, findGrants, type Funding, type FundingCandidate } from './body/funding.ts';
import { readBody, type Body } from './body/read-body.ts';
import type { AlignedRow } from './front/align-contents.ts';
import { readHead, type Head, type HeadPart } from './head/read-head.ts';
import type { IssueText } from './issue-text.ts';
import { labelOf } from './labels.ts';
import { between, isBlank, type Block, type Line } from './line.ts';
import { readReferences, type ReadReference } from './lists/references.ts';
import { listsStart, readReferenceLists, type ListPair, type ReferenceList } from './lists/reference-lists.ts';
import type { Paragraph } from './paragraph.ts';
import { isSameName } from './similarity.ts';
import type { ArticleBounds } from './split-articles.ts';
import { findTheories } from './theories/find-theories.ts';
import type { TheoryCandidate } from './theories/mention.ts';

/** An article as read, with all that its provenance and its diagnostics are made from. */
export interface ReadArticle {
  readonly article: Omit<Article, 'provenance'>;
  readonly bounds: ArticleBounds;
  readonly row: AlignedRow | null;
  readonly head: Head;
  readonly authors: readonly BuiltAuthor[];
  /** What the head says and no author was found for. */
  readonly unassigned: readonly AffiliationBlock[];
  readonly body: Body;
  readonly bodyLines: readonly Line[];
  readonly lists: ListPair;
  readonly references: readonly ReadReference[];
  readonly citations: Citations;
  readonly funding: Funding | null;
  readonly theoryCandidates: readonly TheoryCandidate[];
}

export interface ArticlePlace {
  readonly position: number;
  readonly row: AlignedRow | null;
  readonly pages: Article['pages'];
}

const partOf = (head: Head, language: Language): HeadPart | undefined => head.parts.find((part) => part.language === language);

const localize = (value: (language: Language) => string | null | undefined): LocalizedText => ({
  kk: value('kk') ?? null,
  ru: value('ru') ?? null,
  en: value('en') ?? null,
});

const localizeList = (value: (language: Language) => readonly string[] | undefined): LocalizedList => ({
  kk: [...(value('kk') ?? [])],
  ru: [...(value('ru') ?? [])],
  en: [...(value('en') ?? [])],
});

/** A grant named under the authors' names is a note on funding, not an affiliation. */
const isFundingNote = (line: Line): boolean => labelOf(line.text)?.kind === 'funding' || findGrants(line.text).length > 0;

const withoutFunding = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    const [first, ...rest] = block.filter((line) => !isFundingNote(line));
    return first === undefined ? [] : [[first, ...rest]];
  });

/** The lists of the article's authors: the head that carries the affiliations leads. */
function nameLists(head: Head, row: AlignedRow | null, text: IssueText): { leading: NameList; others: NameList[] } {
  const fromHead = head.parts.flatMap(({ names, language }): NameList[] =>
    names === null ? [] : [{ source: 'head', language, names: names.list.map(({ name }) => name), lines: names.lines }],
  );
  const fromContents = LANGUAGES.flatMap((language): NameList[] => {
    const printed = row?.[language];
    return printed === undefined ? [] : [{ source: 'contents', language, names: printed.authors, lines: printed.lines }];
  });
  const [leading, ...others] = [...fromHead, ...fromContents];
  const printed = [leading, ...others].flatMap((list) => list?.names ?? []);
  const cover = text.cover.filter(({ name }) => printed.some((other) => isSameName(name, other)));
  const [first] = cover;
  const onCover: NameList[] =
    first === undefined
      ? []
      : [{ source: 'cover', language: null, names: cover.map(({ name }) => name), lines: [first.line, cover.at(-1)?.line ?? first.line] }];
  const none: NameList = { source: 'head', language: null, names: [], lines: [1, 1] };
  return { leading: leading ?? none, others: [...others, ...onCover] };
}

interface ReadAuthors {
  readonly authors: readonly BuiltAuthor[];
  readonly unassigned: readonly AffiliationBlock[];
}

function readAuthors(head: Head, row: AlignedRow | null, text: IssueText): ReadAuthors {
  const { leading, others } = nameLists(head, row, text);
  const marked = head.parts[0]?.names?.list ?? leading.names.map((name) => ({ name, marks: [] }));
  const plainMarks = marked.some(({ marks }) => marks.length > 0);
  const blocks = readAffiliationBlocks(withoutFunding(head.affiliationBlocks), plainMarks);
  const assigned = assignBlocks(marked, blocks);
  const used = new Set(assigned.flat());
  return { authors: buildAuthors(bringTogether(leading, others), assigned), unassigned: blocks.filter((block) => !used.has(block)) };
}

const abstractParagraphs = (head: Head): Paragraph[] =>
  head.parts.flatMap(({ abstract, label, language }) =>
    (abstract?.paragraphs ?? []).map(({ text, lines }) => ({
      text,
      lines,
      section: label?.label.printed ?? null,
      ordinal: 0,
      language,
      part: 'abstract' as const,
    })),
  );

const keywordParagraphs = (head: Head): Paragraph[] =>
  head.parts.flatMap(({ keywords, language }) =>
    keywords === null
      ? []
      : keywords.list.map((text) => ({
          text,
          lines: keywords.lines,
          section: keywords.label.printed,
          ordinal: 0,
          language,
          part: 'keyword' as const,
        })),
  );

const listOf = (list: ReferenceList | null): Article['referenceLists']['native'] =>
  list === null ? null : { heading: list.heading, count: list.entries.length, lines: list.lines };

/** Titles in the contents, by language. */
export const titlesOf = (row: AlignedRow | null): Partial<Record<Language, string>> =>
  Object.fromEntries(LANGUAGES.flatMap((language) => (row?.[language] === undefined ? [] : [[language, row[language].title]])));

/** Reads the head of an article, with the help of its row in the contents where that is known. */
export const headOf = (bounds: ArticleBounds, row: AlignedRow | null, text: IssueText): Head =>
  readHead(bounds, {
    lines: text.lines,
    join: text.join,
    isRunningHead: text.isRunningHead,
    titles: titlesOf(row),
    authors: Object.values(row ?? {}).flatMap((printed) => printed.authors),
  });

/** Reads one article from its first line to the end of its last list. */
export function readArticle(bounds: ArticleBounds, place: ArticlePlace, text: IssueText): ReadArticle {
  const { row } = place;
  const head = headOf(bounds, row, text);
  const lists = readReferenceLists(bounds, text.lines, text.isRunningHead, text.join);
  const bodyEnd = (listsStart(bounds, lists) ?? bounds.end + 1) - 1;
  const bodyLines = between(text.lines, head.end + 1, bodyEnd).filter((line) => !text.isRunningHead(line.text));
  const body = readBody(bodyLines, text.join);
  const references = readReferences(lists);
  const printed = references.map(({ reference }) => reference);
  const listed = references.filter(({ pair }) => pair.native !== null || lists.native === null).map(({ reference }) => reference.n);
  const citations = findCitations(body.paragraphs, listed, printed);
  const notes = head.affiliationBlocks
    .flat()
    .filter(isFundingNote)
    .map((line): FundingCandidate => ({ text: line.text, lines: [line.n, line.n], section: null, isFootnote: true }));
  const passages = body.paragraphs.map((paragraph): FundingCandidate => ({ ...paragraph, isFootnote: paragraph.kind === 'footnote' }));
  const funding = findFunding([...notes, ...passages]);
  const { authors, unassigned } = readAuthors(head, row, text);
  const lastLine = between(text.lines, bounds.start, bounds.end).findLast((line) => !isBlank(line) && !text.isRunningHead(line.text));
  const theories = findTheories([...abstractParagraphs(head), ...keywordParagraphs(head), ...body.paragraphs], printed);
  const article: ReadArticle['article'] = {
    position: place.position,
    lines: [bounds.start, lastLine?.n ?? bounds.end],
    pages: place.pages,
    section: localize((language) => row?.[language]?.section),
    bodyLanguage: body.paragraphs.length > 0 ? body.language : (head.parts[0]?.language ?? 'kk'),
    title: localize((language) => row?.[language]?.title ?? partOf(head, language)?.title?.text),
    authors: authors.map(({ author }) => author),
    keywords: localizeList((language) => partOf(head, language)?.keywords?.list),
    abstract: localize((language) => partOf(head, language)?.abstract?.text),
    funding: funding?.value ?? null,
    sections: body.sections.map(({ heading, line }) => ({ heading, line })),
    referenceLists: { native: listOf(lists.native), romanized: listOf(lists.romanized) },
    references: printed,
    inText: citations.inText,
    theories: [...theories.uses],
  };
  return {
    article,
    bounds,
    row,
    head,
    authors,
    unassigned,
    body,
    bodyLines,
    lists,
    references,
    citations,
    funding,
    theoryCandidates: theories.candidates,
  };
}
