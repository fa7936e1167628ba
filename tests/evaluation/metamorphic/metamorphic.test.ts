import { describe, expect, test } from 'vitest';
import { shared, tellAbsent } from '../../support/shared.ts';
import * as issues from './issue-changes.ts';
import * as lists from './list-changes.ts';
import { firstTrial, runTrial, type Change } from './trial.ts';

/** Least F1 of a field after a change; a prefix with a star is the micro average of its fields. */
const BARS: Readonly<Record<string, number>> = {
  'article found': 1,
  title: 1,
  section: 1,
  'pages.start': 1,
  'body language': 1,
  'author name': 0.99,
  institution: 0.97,
  'institution city': 0.97,
  email: 1,
  orcid: 1,
  keyword: 0.98,
  abstract: 1,
  'abstract bounds': 0.97,
  'reference found': 0.995,
  'ref.*': 0.97,
  'romanized.*': 0.98,
  'in-text citation': 0.98,
};

/** No single field of the references falls below this. */
const FIELD_BAR = 0.92;

const CHANGES: Readonly<Record<string, Change>> = {
  'nothing changed': (trial) => trial,
  'articles in another order': issues.reverseArticles,
  'people of other names': issues.renamePeople,
  'other years and pages': issues.shiftYearsAndPages,
  'another journal': issues.renameJournal,
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
  'romanized lists sorted anew': lists.sortRomanized,
  'romanized lists from the end': lists.reverseRomanized,
  'romanized lists an entry short': lists.shortenRomanized,
  'romanized lists dropped': lists.dropRomanized,
};

describe('an issue changed', async () => {
  if (shared === null) tellAbsent('changes of the real issue (the invented one stands in)');
  const trial = await firstTrial();

  test.each(Object.entries(CHANGES))('%s', (_, change) => {
    const { tally } = runTrial(change(trial));
    const scores = new Map(tally.scores().map((score) => [score.field, score]));
    const below = Object.entries(BARS).flatMap(([field, bar]) => {
      const score = field.endsWith('*') ? tally.micro(field.slice(0, -1)) : scores.get(field);
      return score === undefined || score.wanted === 0 || score.f1 >= bar ? [] : [`${field} ${score.f1.toFixed(3)} < ${bar}`];
    });
    below.push(
      ...tally
        .scores()
        .filter(({ field, f1, wanted }) => field.startsWith('ref.') && wanted > 0 && f1 < FIELD_BAR)
        .map(({ field, f1 }) => `${field} ${f1.toFixed(3)} < ${FIELD_BAR}`),
    );
    const barred = tally.misses.filter(({ field }) => below.some((told) => told.startsWith(field.replace(/\..*/, ''))));
    expect(below, JSON.stringify(barred.slice(0, 12), null, 1)).toEqual([]);
  });

  test('an entry that the romanized list alone has leaves the others paired', () => {
    const { record, tally } = runTrial(lists.lengthenRomanized(trial));
    const paired = trial.record.articles.filter(({ referenceLists: { native, romanized } }) => native !== null && romanized !== null);
    const alone = record.articles.flatMap((article) =>
      article.references.filter(({ printed }) => printed.native === null && article.referenceLists.native !== null),
    );
    expect(alone.filter(({ printed }) => printed.romanized?.startsWith('Brandvold'))).toHaveLength(paired.length);
    expect(tally.micro('romanized.').f1).toBeGreaterThanOrEqual(0.98);
  });
});
