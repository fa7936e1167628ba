import { LANGUAGES } from '../../../schema/record/language.ts';
import { abbreviates } from '../authors/abbreviated-name.ts';
import { hasOrcidCheck } from '../authors/head-marks.ts';
import type { BuiltAuthor } from '../authors/build-authors.ts';
import type { ReadArticle } from '../read-article.ts';
import { likeness } from '../similarity.ts';
import type { Report } from './report.ts';

const nameOf = ({ author }: BuiltAuthor): string => author.name.kk ?? author.name.ru ?? author.name.en ?? '';

/** Spellings in one script that no usual romanization brings together. */
function diagnoseSpellings(built: BuiltAuthor, position: number, report: Report): void {
  for (const language of LANGUAGES) {
    const chosen = built.author.name[language];
    if (chosen === null) continue;
    const others = built.spelt.spellings.filter(
      (spelling) => spelling.language === language && spelling.text !== chosen && !abbreviates(spelling.text, chosen),
    );
    for (const other of others) {
      report.add(
        'name-spelt-differently',
        other.lines[0],
        position,
        `«${other.text}» in the ${other.source}, «${chosen}» in the contents`,
        chosen,
      );
    }
  }
  const kk = built.author.name.kk;
  for (const spelling of built.spelt.spellings) {
    if (spelling.source !== 'cover' || kk === null || spelling.text === kk || abbreviates(spelling.text, kk)) continue;
    report.add('name-spelt-differently', spelling.lines[0], position, `«${spelling.text}» on the cover, «${kk}» in the contents`, kk);
  }
}

const ONE_NAME = 0.75;

/** Names in two languages that are no romanization of each other: Гулназ and Гульнара. */
function diagnoseLanguages(built: BuiltAuthor, position: number, report: Report): void {
  const { kk, ru, en } = built.author.name;
  const line = built.spelt.spellings.find(({ source }) => source === 'contents')?.lines[0] ?? built.spelt.spellings[0]?.lines[0] ?? 1;
  for (const [one, other] of [[kk, ru] as const, [ru, en] as const]) {
    if (one === null || other === null) continue;
    const [ours, theirs] = [one.split(' '), other.split(' ')];
    const unlike = ours.length === theirs.length && ours.some((word, at) => likeness(word, theirs[at] ?? '') < ONE_NAME);
    if (unlike) report.add('name-differs-by-language', line, position, `«${one}» and «${other}» are two forms of one author's name`);
  }
}

/** A place that is printed for another author only, and quotation marks without their fellow. */
function diagnosePlaces({ author, blocks }: BuiltAuthor, line: number, position: number, report: Report): void {
  for (const { place, lines, texts } of blocks) {
    const who = author.name.kk ?? author.name.ru ?? author.name.en ?? '';
    if (place?.isOwn === false)
      report.add('place-missing', lines[0], position, `the affiliation of «${who}» has no place; that of a later one is taken`);
    const text = texts.join(' ');
    if (text.split('«').length !== text.split('»').length)
      report.add('quotes-unpaired', lines[0], position, `the affiliation of «${who}» has a quotation mark without its fellow`);
    const isKnown = author.institutions.some(({ city }) => city !== null);
    if (place === null && !isKnown && author.institutions.length > 0)
      report.add('place-missing', line, position, `no place is printed for «${who}»`);
  }
}

function diagnoseAuthors(read: ReadArticle, report: Report): void {
  const { position } = read.article;
  for (const built of read.authors) {
    const { author, spelt, blocks } = built;
    const line = spelt.spellings[0]?.lines[0] ?? read.bounds.start;
    diagnoseSpellings(built, position, report);
    diagnoseLanguages(built, position, report);
    if (spelt.place === null)
      report.add('author-missing-in-head', line, position, `«${nameOf(built)}» is in the contents, not in the head`);
    if (read.row !== null && !spelt.spellings.some(({ source }) => source === 'contents')) {
      report.add('author-missing-in-contents', line, position, `«${nameOf(built)}» is in the head, not in the contents`);
    }
    if (blocks.some((block) => block.mark === null) && read.authors.length > 1) {
      report.add(
        'affiliation-unmarked',
        blocks[0]?.lines[0] ?? line,
        position,
        `the affiliation of «${nameOf(built)}» has no raised number`,
      );
    }
    if (author.institutions.length === 0)
      report.add('affiliation-missing', line, position, `no institution was read for «${nameOf(built)}»`);
    if (author.email === null && blocks.length > 0) report.add('email-missing', line, position, `no e-mail address for «${nameOf(built)}»`);
    if (author.orcid !== null && !hasOrcidCheck(author.orcid)) {
      report.add('orcid-check-digit', blocks[0]?.lines[0] ?? line, position, `ORCID ${author.orcid}: the last sign does not fit`);
    }
    for (const institution of author.institutions) {
      if (institution.canonicalEn !== null) continue;
      report.add('institution-unknown', blocks[0]?.lines[0] ?? line, position, `«${institution.asPrinted}»: no English name is known`);
    }
    diagnosePlaces(built, line, position, report);
    for (const { place } of blocks) {
      if (place?.known === false)
        report.add('place-unknown', place.line, position, `«${place.city ?? ''}, ${place.country ?? ''}»: not in the vocabulary`);
    }
  }
}

/** Letters and digits alone: case, spaces and line ends do not count. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Lines of a head that say nothing of an author, or of none who is named. */
function diagnoseUnassigned(read: ReadArticle, report: Report): void {
  const { position } = read.article;
  const silent = read.authors.flatMap(({ author, blocks }) =>
    author.institutions.length === 0 && author.position === null ? blocks.filter((block) => block.texts.length > 0) : [],
  );
  for (const block of [...read.unassigned, ...silent]) {
    const said = [...block.texts, block.email ?? ''].join(' ').trim();
    report.add('head-line-unassigned', block.lines[0], position, `«${said.slice(0, 120)}» was not understood or belongs to nobody`);
  }
}

/** Compares what the head says in three languages, and its titles with those of the contents. */
export function diagnoseHead(read: ReadArticle, report: Report): void {
  const { head, row } = read;
  const { position } = read.article;
  diagnoseAuthors(read, report);
  diagnoseUnassigned(read, report);
  for (const part of head.parts) {
    const line = part.label?.line.n ?? read.bounds.start;
    const label = part.label?.label;
    if (label !== undefined && label.language !== part.language) {
      report.add('label-in-other-language', line, position, `the label «${label.printed}» stands over an abstract in ${part.language}`);
    }
    for (const misspelt of [label, part.keywords?.label]) {
      if (misspelt === undefined || misspelt.printed.toLowerCase() === misspelt.usual.toLowerCase()) continue;
      report.add('label-misspelt', line, position, `label printed «${misspelt.printed}»`, misspelt.usual);
    }
    const printed = row?.[part.language];
    if (part.title !== null && printed !== undefined && lettersOf(part.title.text) !== lettersOf(printed.title)) {
      report.add('title-differs', part.title.lines[0], position, `the title in the head is «${part.title.text}»`, printed.title);
    }
  }
  for (const language of LANGUAGES) {
    const part = head.parts.find((candidate) => candidate.language === language);
    if (part?.abstract === undefined || part.abstract === null)
      report.add('abstract-missing', read.bounds.start, position, `no abstract in ${language}`);
    if (part !== undefined && part.keywords === null) {
      report.add('keywords-missing', part.label?.line.n ?? read.bounds.start, position, `no keywords in ${language}`);
    }
  }
  const counts = head.parts.flatMap(({ language, keywords }) =>
    keywords === null ? [] : [{ language, count: keywords.list.length, line: keywords.lines[0] }],
  );
  if (new Set(counts.map(({ count }) => count)).size > 1) {
    const told = counts.map(({ language, count }) => `${count} in ${language}`).join(', ');
    report.add('keyword-counts-differ', counts[0]?.line ?? read.bounds.start, position, `keywords: ${told}`);
  }
}
