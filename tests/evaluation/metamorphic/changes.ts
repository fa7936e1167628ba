import * as front from './front-changes.ts';
import * as heads from './head-changes.ts';
import { renameInstitutions } from './institution-changes.ts';
import * as issues from './issue-changes.ts';
import * as lists from './list-changes.ts';
import * as orders from './order-changes.ts';
import * as pages from './page-changes.ts';
import * as people from './people-changes.ts';
import { swapTheories } from './theory-changes.ts';
import { retitle } from './title-changes.ts';
import type { Change } from './trial.ts';
import * as twins from './twin-changes.ts';

/** Every change by what it concerns; of one kind only one is made at a time. */
export const CHANGES: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  people: {
    'people of other names': people.renamePeople,
    'people of names of other shapes': people.renameOtherShapes,
    'five authors': people.addAuthors,
    'one author': people.keepFirstAuthor,
  },
  orcid: { 'no ORCID': people.withoutOrcid, 'an ORCID for each author': people.addOrcids },
  institutions: { 'other institutions': renameInstitutions },
  titles: { 'other titles': retitle },
  theories: { 'other theories': swapTheories },
  years: { 'other years and pages': issues.shiftYearsAndPages },
  contents: { 'other pages in the contents': front.repageContents },
  sections: { 'other sections': front.renameSections },
  masthead: { 'another journal': issues.renameJournal, 'another masthead': front.anotherMasthead },
  heads: {
    'no English abstract': heads.dropAbstract('en'),
    'no Russian abstract': heads.dropAbstract('ru'),
    'no Kazakh keywords': heads.dropKeywords('kk'),
    'no Russian keywords': heads.dropKeywords('ru'),
    'no English keywords': heads.dropKeywords('en'),
    'nothing in English': heads.dropPart('en'),
    'nothing in Russian': heads.dropPart('ru'),
  },
  pages: {
    'page numbers in the text': pages.addPageNumbers,
    'running heads of the journal': pages.addJournalHeads,
    'running heads of the authors': pages.addAuthorHeads,
  },
  lists: {
    'references numbered from the end': issues.renumberReferences,
    'lists without numbers': lists.stripNumbers,
    'lists with bullets': lists.putBullets,
    'numbers in brackets': lists.bracketNumbers,
    'two entries glued together': lists.glueEntries,
    'entries broken by a line end': lists.splitByLineEnd,
    'entries cut by a blank line': lists.splitByBlank,
    'entries cut by a page number': lists.splitByPage,
    'entries cut by a running head': lists.splitByHead,
    'numbers lost': lists.loseNumbers,
    'cut entries without numbers': lists.cutUnnumbered,
    'cut entries with bullets': lists.cutBulleted,
    'numbered lists in short lines': lists.wrapNumbered,
    'romanized lists sorted anew': twins.sortRomanized,
    'romanized lists from the end': twins.reverseRomanized,
    'romanized lists an entry short': twins.shortenRomanized,
    'romanized lists dropped': twins.dropRomanized,
    'native lists dropped': twins.dropNative,
    'no lists': twins.dropBoth,
    'lists dropped by turns': twins.dropByTurns,
  },
  order: { 'articles in another order': orders.reverseArticles, 'two issues in one': orders.interleaveIssues },
};
