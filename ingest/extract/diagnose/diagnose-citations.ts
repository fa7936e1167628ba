import type { CitationGroup } from '../../../schema/record/article.ts';
import type { ReadReference } from '../lists/references.ts';
import type { ReadArticle } from '../read-article.ts';
import { misnamedCitations, namedNotListed } from './misnamed-citations.ts';
import type { Report } from './report.ts';

/** Lists numbered in the order of the text are cited upwards; a list in another order says nothing. */
const LEAST_IN_ORDER = 0.6;
const FEWEST_CITED = 5;

/** Groups that cite a work for the first time though later numbers came before, in a list that is numbered by order of citation. */
function outOfOrder(groups: readonly CitationGroup[]): { readonly group: CitationGroup; readonly n: number; readonly after: number }[] {
  const firsts: { group: CitationGroup; n: number }[] = [];
  const seen = new Set<number>();
  for (const group of groups) {
    for (const n of group.numbers) {
      if (seen.has(n)) continue;
      seen.add(n);
      firsts.push({ group, n });
    }
  }
  const upwards = firsts.filter(({ n }, at) => at === 0 || n > (firsts[at - 1]?.n ?? 0)).length;
  if (firsts.length < FEWEST_CITED || upwards < firsts.length * LEAST_IN_ORDER) return [];
  let greatest = 0;
  return firsts.flatMap(({ group, n }) => {
    const after = greatest;
    greatest = Math.max(greatest, n);
    return n < after ? [{ group, n, after }] : [];
  });
}

/** Single numbers in one row of brackets, `[20]; [21]; [20]`. */
function repeatedInRow(groups: readonly CitationGroup[], text: string): CitationGroup[] {
  const rows = text.matchAll(/(?:\[\d{1,3}\][;,]\s{0,2}){2,40}\[\d{1,3}\]/g);
  return [...rows].flatMap(([row]) => {
    const numbers: readonly string[] = row.match(/\d+/g) ?? [];
    const repeated = numbers.find((n, at) => numbers.indexOf(n) < at);
    const group = groups.find(({ printed }) => printed === `[${repeated ?? ''}]`);
    return repeated === undefined || group === undefined ? [] : [group];
  });
}

const AUTHOR_DATE = /\(\p{Lu}[\p{L}.&,\s'’-]{2,80}[,;]\s?(?:19|20)\d{2}[a-zа-я]?(?:;[^()]{0,120})?\)/gu;

const firstLine = ({ reference }: ReadReference): number => (reference.lines.native ?? reference.lines.romanized)?.[0] ?? 1;

/** Compares the citations of the body with the list. */
export function diagnoseCitations(read: ReadArticle, report: Report): void {
  const { citations, references, body } = read;
  const { position } = read.article;
  const { groups, markers, neverCited } = citations.inText;
  for (const { n, line, printed } of citations.stray)
    report.add('cited-not-listed', line, position, `${printed} cites entry ${n}, which the list lacks`);
  if (markers === 0 && references.length > 0) {
    report.add('citations-missing', read.bounds.start, position, 'no bracketed citation was found in the body');
    return;
  }
  const lineOf = new Map(references.map((one) => [one.reference.n, firstLine(one)]));
  for (const n of neverCited) report.add('never-cited', lineOf.get(n) ?? 1, position, `entry ${n} is never cited in the text`);
  const [first] = outOfOrder(groups);
  if (first !== undefined) {
    const { group, n, after } = first;
    report.add('citations-out-of-order', group.line, position, `${group.printed} cites entry ${n} for the first time after entry ${after}`);
  }
  for (const paragraph of body.paragraphs) {
    const own = groups.filter((group) => group.paragraph === paragraph.ordinal);
    for (const group of repeatedInRow(own, paragraph.text))
      report.add('citation-repeated', group.line, position, `${group.printed} stands twice in one row of citations`);
  }
  const dated = body.paragraphs.flatMap(({ text, lines }) =>
    [...text.matchAll(AUTHOR_DATE)].map(([printed]) => ({ printed, line: lines[0] })),
  );
  const [one] = dated;
  if (one !== undefined)
    report.add(
      'citation-styles-mixed',
      one.line,
      position,
      `author and year in the text, as ${one.printed}, beside numbers (${dated.length} in all)`,
    );
  for (const { line, printed, name, listed } of misnamedCitations(body.paragraphs, references))
    report.add(
      'citation-author-differs',
      line,
      position,
      `«${name}» is named with ${printed}, whose entry has ${listed.text}`,
      listed.suggestion,
    );
  for (const { name, line } of namedNotListed(body.paragraphs, references))
    report.add('named-not-listed', line, position, `«${name}» is named in the text, no entry is by that author`);
}
