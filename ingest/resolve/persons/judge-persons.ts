import { distance } from 'fastest-levenshtein';
import { skeleton } from '../../../schema/text/skeleton.ts';
import type { Merge } from '../entities.ts';
import { beginAlike, beginWithVowels } from './initials.ts';
import { compareNames, type NameRelation } from './compare-names.ts';
import type { PersonMention } from './mentions/person-mention.ts';
import type { PersonName } from './person-name.ts';

type Agreement = Extract<NameRelation, { kind: 'agree' }>;

const cyrillic = (names: readonly PersonName[]): PersonName[] => names.filter((name) => name.script === 'Cyrl');

/** A romanization is second hand: where both mentions are printed in Cyrillic, only that counts. */
function relations(a: PersonMention, b: PersonMention): NameRelation[] {
  const [ones, others] = [cyrillic(a.names), cyrillic(b.names)];
  const native = ones.length > 0 && others.length > 0;
  return (native ? ones : a.names).flatMap((one) => (native ? others : b.names).map((other) => compareNames(one, other)));
}

const strength = ({ full, initials, sure }: Agreement): number => full * 10 + initials * 2 + (sure ? 1 : 0);

function bestAgreement(a: PersonMention, b: PersonMention): Agreement | null {
  return relations(a, b).reduce<Agreement | null>(
    (best, relation) => (relation.kind === 'agree' && (best === null || strength(relation) > strength(best)) ? relation : best),
    null,
  );
}

const sameArticle = (a: PersonMention, b: PersonMention): boolean =>
  a.article.record === b.article.record && a.article.article === b.article.article;

const citedForTheory = (a: PersonMention, b: PersonMention): boolean =>
  sameArticle(a, b) &&
  ((a.role === 'thinker' && b.reference !== null && a.references.includes(b.reference)) ||
    (b.role === 'thinker' && a.reference !== null && b.references.includes(a.reference)));

/** И. Гофман is Erving Goffman: vowels at the beginning are spelled freely in the other script. */
const isSpelledFreely = (a: PersonMention, b: PersonMention): boolean =>
  citedForTheory(a, b) &&
  a.names.some((one) =>
    b.names.some((other) => {
      const [given, counterpart] = [one.given[0], other.given[0]];
      const sameFamily = one.family === other.family && one.script !== other.script;
      return sameFamily && given !== undefined && counterpart !== undefined && beginWithVowels(given, counterpart);
    }),
  );

const FEWEST_LETTERS = 5;
const MOST_MISPRINTS = 2;

const nearlySpelled = (one: PersonName, other: PersonName): boolean =>
  one.family === other.family ||
  skeleton(one.family) === skeleton(other.family) ||
  (Math.min(one.family.length, other.family.length) >= FEWEST_LETTERS && distance(one.family, other.family) <= MOST_MISPRINTS);

/** Two references to one work, the same place in its list of authors: the spellings may then differ by a misprint, or more than by sound in another script (Райт, Wright). */
function isSameAuthorOfWork(a: PersonMention, b: PersonMention): boolean {
  if (a.authorOf === null || b.authorOf === null || a.list === b.list) return false;
  if (a.authorOf.work !== b.authorOf.work || a.authorOf.index !== b.authorOf.index) return false;
  return a.names.some((one) =>
    b.names.some((other) => {
      const [given, counterpart] = [one.given[0], other.given[0]];
      if (given === undefined || counterpart === undefined) return nearlySpelled(one, other);
      return (one.script !== other.script || nearlySpelled(one, other)) && beginAlike(given, counterpart);
    }),
  );
}

const hasFullGiven = (mention: PersonMention): boolean => mention.names.some(({ given }) => given[0] !== undefined && !given[0].initial);

const hasNoGiven = (mention: PersonMention): boolean => mention.names.every(({ given }) => given.length === 0);

/** A thinker of whom the text gives the family name only. */
const namesThinker = (a: PersonMention, b: PersonMention): boolean =>
  sameArticle(a, b) && ((a.role === 'thinker' && hasNoGiven(a)) || (b.role === 'thinker' && hasNoGiven(b)));

/** A theory may name one thinker twice, in full and by initials; authors of one list are different people. */
function isNamedTwice(a: PersonMention, b: PersonMention): boolean {
  const agreement = a.role === 'thinker' ? bestAgreement(a, b) : null;
  return agreement !== null && agreement.full + agreement.initials > 0;
}

/** Whether two mentions cannot be one person: two places in one list, two ORCIDs, or names that contradict each other. */
export function areDifferentPersons(a: PersonMention, b: PersonMention): boolean {
  if (a.list === b.list) return !isNamedTwice(a, b);
  if (a.orcid !== null && b.orcid !== null) return a.orcid !== b.orcid;
  if (isSameAuthorOfWork(a, b) || isSpelledFreely(a, b)) return false;
  return bestAgreement(a, b) === null && relations(a, b).some((relation) => relation.kind === 'contradict');
}

const CITED_FOR_THEORY = 'cited for the theory whose thinker bears the family name';

function judgeByName(a: PersonMention, b: PersonMention, agreement: Agreement): Merge | null {
  if (agreement.full > 0) return { reason: 'family and given name agree', confidence: 0.95 };
  if (agreement.initials > 1) return { reason: 'family name and two initials agree', confidence: 0.88 };
  if (citedForTheory(a, b)) return { reason: CITED_FOR_THEORY, confidence: agreement.initials > 0 ? 0.92 : 0.8 };
  const bothWithoutGiven = hasNoGiven(a) && hasNoGiven(b);
  if (bothWithoutGiven && sameArticle(a, b)) return { reason: 'family name alone, twice in one article', confidence: 0.7 };
  if (agreement.initials === 0)
    return namesThinker(a, b) ? { reason: 'the thinker bears the family name, within one article', confidence: 0.72 } : null;
  if (a.beside.some((family) => b.beside.includes(family)))
    return { reason: 'family name and initial agree, and a co-author', confidence: 0.85 };
  const thinker = a.role === 'thinker' || b.role === 'thinker';
  if (thinker) return { reason: 'family name and initial are those of a thinker', confidence: sameArticle(a, b) ? 0.85 : 0.75 };
  if (sameArticle(a, b)) return { reason: 'family name and initial agree within one article', confidence: 0.75 };
  if (hasFullGiven(a) || hasFullGiven(b)) return { reason: 'initial agrees with the given name', confidence: 0.72 };
  return null;
}

/** Lowered where one name had to be matched by sound. */
const BY_SOUND = 0.85;

/**
 * Whether two mentions are one person and why. A family name and one initial are never enough over two articles,
 * unless one of them gives the name in full or is a thinker.
 */
export function judgePersons(a: PersonMention, b: PersonMention): Merge | null {
  if (a.orcid !== null && a.orcid === b.orcid) return { reason: 'the ORCID is the same', confidence: 1 };
  if (areDifferentPersons(a, b)) return null;
  if (isSameAuthorOfWork(a, b)) return { reason: 'the same place among the authors of one work', confidence: 0.93 };
  const agreement = bestAgreement(a, b);
  if (a.email !== null && a.email === b.email && agreement !== null) return { reason: 'the e-mail address is the same', confidence: 0.98 };
  if (agreement === null && isSpelledFreely(a, b)) return { reason: CITED_FOR_THEORY, confidence: 0.8 };
  const merge = agreement && judgeByName(a, b, agreement);
  if (merge === null || agreement === null) return null;
  return agreement.sure ? merge : { reason: `${merge.reason}, by sound`, confidence: merge.confidence * BY_SOUND };
}
