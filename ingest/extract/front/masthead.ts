import type { IssueRecord, Journal } from '../../../schema/record/issue-record.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { LANGUAGES, type LocalizedText } from '../../../schema/record/language.ts';
import type { Report } from '../diagnose/report.ts';
import type { JoinLines } from '../join-lines.ts';
import type { Line } from '../line.ts';
import { plainText } from '../plain-text.ts';
import type { ProvenanceTrail } from '../provenance-trail.ts';
import { findIssns, hasIssnCheck } from './issn.ts';
import { findIssueNumber } from './issue-number.ts';
import type { JournalTitle } from './journal-title.ts';
import { findPublisher } from './publisher.ts';

export interface Masthead {
  readonly journal: Journal;
  readonly issue: IssueRecord['issue'];
}

const WEBSITE = /(?:https?:\/\/)?www\.[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?:\/\S{0,400})?/i;
const JOURNAL_DOI = /(?:doi\.org\/|DOI:?\s*)(10\.\d{4,9}\/[^\s]+)/i;

const firstMatch = (lines: readonly Line[], pattern: RegExp): { readonly value: string; readonly line: number } | null => {
  for (const line of lines) {
    const found = plainText(line.text).match(pattern);
    if (found !== null) return { value: (found[1] ?? found[0]).replace(/[.,;]{1,40}$/, ''), line: line.n };
  }
  return null;
};

/** The journal's own site: of the addresses in the masthead the longest, since the publisher's is the shorter one. */
const website = (lines: readonly Line[]): { readonly value: string; readonly line: number } | null =>
  lines
    .flatMap((line) => {
      const found = plainText(line.text).match(WEBSITE);
      return found === null || /@/.test(line.text) ? [] : [{ value: found[0], line: line.n }];
    })
    .sort((a, b) => b.value.length - a.value.length)[0] ?? null;

/** Reads cover and masthead. */
export function readMasthead(
  front: readonly Line[],
  all: readonly Line[],
  title: JournalTitle | null,
  join: JoinLines,
  trail: ProvenanceTrail,
  report: Report,
): Masthead {
  const named: LocalizedText = { kk: null, ru: null, en: null };
  const language = LANGUAGES.find((candidate) => candidate === languageOf(title?.text ?? '')) ?? 'kk';
  if (title === null) {
    report.add('journal-title-missing', 1, null, 'the title of the journal was not found on the cover');
  } else {
    named[language] = title.text;
    trail.add('/journal/title', [title.line, title.line], 'journal-title@1', Math.min(0.95, 0.5 + 0.15 * title.times));
  }
  const { print, online } = findIssns([...front, ...all.slice(-20)]);
  for (const [kind, found] of [['print', print] as const, ['online', online] as const]) {
    if (found === null) continue;
    const fits = hasIssnCheck(found.issn);
    trail.add(`/journal/issn/${kind}`, [found.line, found.line], 'issn@1', fits ? 0.98 : 0.6);
    if (!fits) report.add('issn-check-digit', found.line, null, `ISSN ${found.issn}: the check digit does not fit`);
  }
  const doi = firstMatch(front, JOURNAL_DOI);
  if (doi !== null) trail.add('/journal/doi', [doi.line, doi.line], 'journal-doi@1', 0.95);
  const site = website(front);
  if (site !== null) trail.add('/journal/website', [site.line, site.line], 'journal-website@1', 0.85);
  const publisher = findPublisher(front, join);
  if (publisher.lines !== null) {
    trail.add('/journal/publisher', publisher.lines, 'publisher@1', 0.85);
    if (publisher.completed) trail.add('/journal/publisher/en', publisher.lines, 'institution-vocabulary@1', 0.8);
  }
  const number = findIssueNumber(front, all);
  if (number.line === null) report.add('issue-number-missing', 1, null, 'year and number of the issue were not found');
  else trail.add('/issue', [number.line, number.line], 'issue-number@1', 0.95);
  return {
    journal: {
      title: named,
      issn: { print: print?.issn ?? null, online: online?.issn ?? null },
      doi: doi?.value ?? null,
      publisher: publisher.name,
      website: site?.value ?? null,
    },
    issue: { year: number.year, number: number.number, wholeNumber: number.wholeNumber },
  };
}
