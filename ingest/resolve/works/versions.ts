import { languageOf } from '../../../schema/text/language-of.ts';
import { scriptOf } from '../../../schema/text/script-of.ts';
import { skeleton } from '../../../schema/text/skeleton.ts';
import type { Version } from '../entities.ts';
import { compareTitles } from './compare-titles.ts';
import type { WorkMention } from './work-mention.ts';

/** A work and the references that mean it. */
export interface MentionedWork {
  readonly id: string;
  readonly members: readonly WorkMention[];
}

const languagesOf = ({ members }: MentionedWork): Set<string> => new Set(members.flatMap(({ reference }) => reference?.language ?? []));

const inOtherLanguages = (one: MentionedWork, other: MentionedWork): boolean => {
  const languages = languagesOf(one);
  return ![...languagesOf(other)].some((language) => languages.has(language));
};

const authorsOf = ({ members }: MentionedWork): Set<string> => new Set(members.flatMap(({ authors }) => authors.map(skeleton)));

function haveOneAuthor(one: MentionedWork, other: MentionedWork): boolean {
  const authors = authorsOf(one);
  return [...authorsOf(other)].some((author) => authors.has(author));
}

/** Folded English titles: those that references give in brackets, or the own title of a work in English. */
const translatedTitles = ({ members }: MentionedWork): string[] => members.flatMap(({ titleEn }) => titleEn ?? []);

const isEnglish = (title: string | null | undefined): boolean =>
  title !== null && title !== undefined && scriptOf(title) === 'Latn' && languageOf(title) === 'en';

const ownEnglishTitles = ({ members }: MentionedWork): string[] =>
  members.flatMap(({ reference, titles }) => (reference?.language === 'en' && isEnglish(reference.title) ? titles : []));

const agree = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.some((one) => others.some((other) => compareTitles(one, other) !== 'different'));

const isLaw = ({ members }: MentionedWork): boolean => members.some((member) => member.isLaw);

/**
 * Which works are one work in two languages: one author, and the English title that one gives in brackets is the title
 * of the other, or both give the same. A legal act is one work in all languages and has no versions.
 */
export function versionsAmong(works: readonly MentionedWork[]): Version[] {
  const translated = works.filter((work) => translatedTitles(work).length > 0 && !isLaw(work));
  return translated.flatMap((work) =>
    works.flatMap((other): Version[] => {
      if (work === other || isLaw(other) || !inOtherLanguages(work, other) || !haveOneAuthor(work, other)) return [];
      const titles = translatedTitles(work);
      if (agree(titles, ownEnglishTitles(other))) return [{ from: work.id, to: other.id, confidence: 0.9 }];
      const both = work.id < other.id && agree(titles, translatedTitles(other));
      return both ? [{ from: work.id, to: other.id, confidence: 0.8 }] : [];
    }),
  );
}
