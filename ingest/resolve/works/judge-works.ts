import { distance } from 'fastest-levenshtein';
import { languageOf } from '../../../schema/text/language-of.ts';
import type { Merge } from '../entities.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import { acronymOf, isAcronymOf } from '../institution-words.ts';
import { sameAct } from './act-number.ts';
import { compareTitles, haveSameWords, shareNothing, shareSubject, withoutDate } from './compare-titles.ts';
import type { WorkMention } from './work-mention.ts';

const shareOne = <T>(ones: readonly T[], others: readonly T[]): boolean => ones.some((one) => others.includes(one));

const clash = <T>(ones: readonly T[], others: readonly T[]): boolean => ones.length > 0 && others.length > 0 && !shareOne(ones, others);

const sameDoi = (a: WorkMention, b: WorkMention): boolean => shareOne(a.dois, b.dois);

const isSameAct = (a: WorkMention, b: WorkMention): boolean => a.act !== null && b.act !== null && sameAct(a.act, b.act);

/** Titles can be compared only where both works print them in one language. */
function titlesClash(a: WorkMention, b: WorkMention): boolean {
  const [title, other] = [a.reference?.title ?? null, b.reference?.title ?? null];
  const language = languageOf(title ?? '');
  const comparable = title !== null && other !== null && language !== 'other' && language === languageOf(other);
  const [own, its] = [a.titles[0], b.titles[0]];
  if (comparable && own !== undefined && its !== undefined) return shareNothing(own, its);
  return a.titleEn !== null && b.titleEn !== null && shareNothing(a.titleEn, b.titleEn);
}

const FEWEST_LETTERS = 5;

/** Putnam and Putmam: one letter is a misprint where all else agrees. */
const isMisprint = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= FEWEST_LETTERS && distance(one, other) === 1;

function isShortFor(short: string, long: string): boolean {
  const acronym = acronymOf(short);
  return acronym !== null && isAcronymOf(acronym, long);
}

/** An organisation by its name, or by its acronym: UNDP. */
function organisationsAgree(a: WorkMention, b: WorkMention): boolean {
  const [one, other] = [a.reference?.corporateAuthor ?? '', b.reference?.corporateAuthor ?? ''];
  return isShortFor(one, other) || isShortFor(other, one);
}

const authorsAgree = (a: WorkMention, b: WorkMention): boolean =>
  shareOne(a.authors, b.authors) ||
  shareOne(a.authors.map(skeleton), b.authors.map(skeleton)) ||
  a.authors.some((one) => b.authors.some((other) => isMisprint(one, other))) ||
  organisationsAgree(a, b);

const authorsClash = (a: WorkMention, b: WorkMention): boolean => a.authors.length > 0 && b.authors.length > 0 && !authorsAgree(a, b);

/** An identifier printed for two titles that have nothing in common: a slip of the source, and no ground to merge. */
export function misprintedIdentifier(a: WorkMention, b: WorkMention): string | null {
  if (!titlesClash(a, b)) return null;
  if (sameDoi(a, b)) return 'the DOI is the same';
  if (isSameAct(a, b)) return 'the official number of the act is the same';
  return shareOne(a.addresses, b.addresses) ? 'the address is the same' : null;
}

/** Titles shorter than this, or without year and author, are shared by different works. */
const TELLING_TITLE = 25;

/** Title, author and year in full agreement: then one of two DOIs is misprinted. */
const agreeInAllElse = (a: WorkMention, b: WorkMention): boolean =>
  shareOne(a.years, b.years) && authorsAgree(a, b) && a.titles.some((title) => title.length >= TELLING_TITLE && b.titles.includes(title));

const volumeOf = ({ reference }: WorkMention): string[] =>
  reference !== null && reference.type === 'book' && reference.volume !== null ? [reference.volume] : [];

/** A chapter that bears the name of another book, an article that bears the name of its author's thesis. */
function isPartOrSequel(one: WorkMention, other: WorkMention): boolean {
  const [part, whole] = [one.reference, other.reference];
  if (part === null || whole === null) return false;
  if (part.type === 'thesis') return whole.type === 'journal-article';
  return part.type === 'chapter' && part.container !== null && whole.type === 'book';
}

/** Volumes of one book, parts of one article, and works of other kinds that share their title. */
const areOtherParts = (a: WorkMention, b: WorkMention): boolean =>
  clash(volumeOf(a), volumeOf(b)) || clash(a.numerals, b.numerals) || isPartOrSequel(a, b) || isPartOrSequel(b, a);

/** Whether two references cannot mean one work. Other years are other editions, unless a number says they are one. */
export function areDifferentWorks(a: WorkMention, b: WorkMention): boolean {
  if (a.article !== null && b.article !== null) return true;
  if (sameDoi(a, b)) return titlesClash(a, b);
  if (clash(a.dois, b.dois)) return !agreeInAllElse(a, b);
  if (a.act !== null && b.act !== null) return !isSameAct(a, b) || titlesClash(a, b);
  if (shareOne(a.addresses, b.addresses)) return titlesClash(a, b);
  return clash(a.years, b.years) || authorsClash(a, b) || areOtherParts(a, b);
}

function judgeByTitle(a: WorkMention, b: WorkMention): Merge | null {
  const verdicts = a.titles.flatMap((one) =>
    b.titles.map((other) => ({ verdict: compareTitles(one, other), length: Math.min(one.length, other.length) })),
  );
  const found = (['same', 'near', 'opening'] as const).flatMap((kind) => verdicts.filter(({ verdict }) => verdict === kind))[0];
  if (found === undefined) return null;
  const years = shareOne(a.years, b.years);
  const authors = authorsAgree(a, b);
  const telling = found.length >= TELLING_TITLE;
  if (found.verdict === 'same') {
    if (years && authors) return { reason: 'title, author and year agree', confidence: 0.96 };
    if (authors) return { reason: 'title and author agree', confidence: 0.88 };
    if (years && telling) return { reason: 'title and year agree', confidence: 0.85 };
    return telling && !clash(a.addresses, b.addresses) ? { reason: 'the title agrees', confidence: 0.75 } : null;
  }
  if (!years)
    return found.verdict === 'near' && authors && telling ? { reason: 'title nearly agrees, and the author', confidence: 0.8 } : null;
  if (found.verdict === 'near') return { reason: 'title nearly agrees, and the year', confidence: authors ? 0.88 : 0.82 };
  return authors ? { reason: 'title without its subtitle, author and year agree', confidence: 0.82 } : null;
}

/** A work that one reference names in English only: in one language two works are not translated alike. */
function judgeByTranslation(a: WorkMention, b: WorkMention): Merge | null {
  const sameLanguage = a.reference?.language === b.reference?.language;
  if (!sameLanguage || a.titleEn === null || b.titleEn === null || compareTitles(a.titleEn, b.titleEn) === 'different') return null;
  return shareOne(a.years, b.years) && authorsAgree(a, b) ? { reason: 'the English title, author and year agree', confidence: 0.85 } : null;
}

/** Legal acts are one work in every language of the page; the English title is then as good as the own one. */
function judgeActs(a: WorkMention, b: WorkMention): Merge | null {
  if (!a.isLaw || !b.isLaw) return null;
  if (a.actName !== null && a.actName === b.actName) return { reason: 'one constitution or code by its name', confidence: 0.85 };
  const [titles, others] = [actTitles(a), actTitles(b)];
  const plain = others.map(withoutDate);
  if (titles.map(withoutDate).some((title) => title.includes(' ') && plain.includes(title)))
    return { reason: 'the English title of the act agrees', confidence: 0.82 };
  return titles.some((title) => others.some((other) => shareSubject(title, other) || haveSameWords(title, other)))
    ? { reason: 'the English titles of the act share their words', confidence: 0.75 }
    : null;
}

const actTitles = ({ titles, titleEn }: WorkMention): string[] => [...titles, ...(titleEn === null ? [] : [titleEn])].map(withoutArticle);

const withoutArticle = (title: string): string => title.replace(/^te (?=[a-z])/, '');

/** Whether two references mean one work and why. */
export function judgeWorks(a: WorkMention, b: WorkMention): Merge | null {
  if (areDifferentWorks(a, b)) return null;
  if (sameDoi(a, b)) return { reason: 'the DOI is the same', confidence: 0.99 };
  if (isSameAct(a, b)) return { reason: 'the official number of the act is the same', confidence: a.act?.id === b.act?.id ? 0.98 : 0.9 };
  if (shareOne(a.addresses, b.addresses)) return { reason: 'the address is the same', confidence: 0.93 };
  return judgeByTitle(a, b) ?? judgeByTranslation(a, b) ?? judgeActs(a, b);
}
