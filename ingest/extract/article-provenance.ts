import { LANGUAGES } from '../../schema/record/language.ts';
import type { LineSpan, ProvenanceMap } from '../../schema/record/provenance.ts';
import type { BuiltAuthor } from './authors/build-authors.ts';
import type { ReadReference } from './lists/references.ts';
import { cover, ProvenanceTrail } from './provenance-trail.ts';
import type { ReadArticle } from './read-article.ts';

function trailAuthor(built: BuiltAuthor, at: number, trail: ProvenanceTrail): void {
  const { author, spelt, blocks, composed } = built;
  const base = `/authors/${at}`;
  const printed = cover(
    spelt.spellings.map(({ lines }) => lines),
    [1, 1],
  );
  trail.add(base, printed, 'author-names@1', 0.95);
  for (const language of LANGUAGES) {
    const spelling = spelt.spellings.find((candidate) => candidate.language === language && candidate.text === author.name[language]);
    if (spelling !== undefined) trail.add(`${base}/name/${language}`, spelling.lines, `${spelling.source}-names@1`, 0.95);
  }
  if (blocks.length === 0) return;
  const lines = cover(
    blocks.map((block) => block.lines),
    printed,
  );
  if (author.email !== null) trail.add(`${base}/email`, lines, 'email@1', 0.98);
  if (author.orcid !== null) trail.add(`${base}/orcid`, lines, 'orcid@1', 0.98);
  if (author.position !== null) trail.add(`${base}/position`, lines, 'affiliation@1', 0.8);
  for (const [place, institution] of author.institutions.entries()) {
    const pointer = `${base}/institutions/${place}`;
    trail.add(pointer, lines, 'affiliation@1', 0.85);
    if (institution.canonicalEn !== null) {
      const isMade = composed.has(institution.asPrinted);
      trail.add(`${pointer}/canonicalEn`, lines, isMade ? 'institution-name-composed@1' : 'institution-name@1', isMade ? 0.6 : 0.85);
    }
    const printedPlace = blocks.find((block) => block.place !== null)?.place;
    if (printedPlace !== null && printedPlace !== undefined)
      trail.add(`${pointer}/city`, [printedPlace.line, printedPlace.line], 'place@1', 0.95);
  }
}

const NOTABLE = 0.1;

function trailReference({ reference, native, romanized, pair, settled }: ReadReference, at: number, trail: ProvenanceTrail): void {
  const leading = native ?? romanized;
  const lines = reference.lines.native ?? reference.lines.romanized;
  if (leading === null || lines === null) return;
  const base = `/references/${at}`;
  const values = Object.values(leading.confidence);
  const mean = values.length === 0 ? 0.5 : values.reduce((sum, value) => sum + value, 0) / values.length;
  trail.add(base, lines, leading.rule, rounded(mean));
  for (const [field, confidence] of Object.entries(leading.confidence)) {
    if (field in reference && Math.abs(confidence - mean) >= NOTABLE)
      trail.add(`${base}/${field}`, lines, leading.rule, rounded(confidence));
  }
  const twin = reference.lines.romanized;
  if (reference.romanized !== null && romanized !== null && twin !== null) {
    trail.add(`${base}/romanized`, twin, romanized.rule, rounded(pair.native === null ? mean : Math.max(0.5, pair.likeness)));
    const taken = settled.swapped ? ['volume', 'issue'] : settled.completed;
    for (const field of taken) trail.add(`${base}/${field}`, twin, 'settle-twins@1', 0.8);
  }
}

const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

/** Where every value of an article came from. */
export function articleProvenance(read: ReadArticle): ProvenanceMap {
  const { article, row, head, body, lists, funding } = read;
  const trail = new ProvenanceTrail();
  const whole: LineSpan = article.lines;
  const rowLines = Object.values(row ?? {}).map((printed) => printed.lines);
  trail.add('/position', whole, 'article-bounds@1', 0.98);
  trail.add('/lines', whole, 'article-bounds@1', 0.95);
  if (rowLines.length > 0) trail.add('/pages', cover(rowLines, whole), 'contents@1', 0.98);
  for (const language of LANGUAGES) {
    const printed = row?.[language];
    const part = head.parts.find((candidate) => candidate.language === language);
    if (printed !== undefined) {
      trail.add(`/title/${language}`, printed.lines, 'contents@1', 0.98);
      trail.add(`/section/${language}`, printed.lines, 'contents@1', 0.95);
    } else if (part?.title) {
      trail.add(`/title/${language}`, part.title.lines, 'head-title@1', 0.8);
    }
    if (part?.keywords) trail.add(`/keywords/${language}`, part.keywords.lines, 'keywords@1', 0.95);
    if (part?.abstract) trail.add(`/abstract/${language}`, part.abstract.lines, 'abstract@1', 0.95);
  }
  for (const [at, author] of read.authors.entries()) trailAuthor(author, at, trail);
  const bodyLines = cover(
    body.paragraphs.map((paragraph) => paragraph.lines),
    whole,
  );
  trail.add('/bodyLanguage', bodyLines, 'body-language@1', 0.98);
  trail.add('/sections', bodyLines, 'section-heading@1', 0.85);
  trail.add('/inText', bodyLines, 'citations@1', 0.95);
  if (funding !== null) trail.add('/funding', funding.lines, 'funding@1', 0.9);
  if (lists.native !== null) trail.add('/referenceLists/native', lists.native.lines, `list-${lists.native.style}@1`, 0.97);
  if (lists.romanized !== null) trail.add('/referenceLists/romanized', lists.romanized.lines, `list-${lists.romanized.style}@1`, 0.97);
  for (const [at, reference] of read.references.entries()) trailReference(reference, at, trail);
  for (const [at, theory] of article.theories.entries()) {
    trail.add(
      `/theories/${at}`,
      cover(
        theory.mentions.map((mention) => mention.lines),
        bodyLines,
      ),
      'theories@1',
      theory.role === 'central' ? 0.85 : 0.7,
    );
  }
  return trail.map;
}
