import type { Article } from '../../../schema/record/article.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { mendHomoglyphs } from '../../../schema/text/homoglyphs.ts';
import { plainText } from '../plain-text.ts';
import { labelOf } from '../labels.ts';

export interface Funding {
  readonly value: NonNullable<Article['funding']>;
  readonly lines: LineSpan;
}

/** A passage that may speak of funding. */
export interface FundingCandidate {
  readonly text: string;
  readonly lines: LineSpan;
  /** Heading of its section. */
  readonly section: string | null;
  readonly isFootnote: boolean;
}

const FUNDING_WORD =
  /қаржыландыр|қаржылық қолдау|грант|жоба(?:сы)? аясында|финансир|финансов(?:ой|ая) поддержк|в рамках (?:проекта|программы|гранта)|при поддержке|funded|funding|grant|financial(?:ly)? support|supported by/iu;
const THANKS = /^(?:алғыс|ризашылық|благодарност|выражение благодарности|acknowledge?ment|қаржыландыру|финансирование|funding)/iu;
/** Identifiers of Kazakh grants and programmes: AP, BR and OR with their registration number, IRN alone. */
const GRANT = /(?<![\p{L}\d])(?:AP|BR|OR|АР|ВР|ОР|AР|АP|BР|ВP)\s?\d{5,10}(?!\d)|(?<=(?:IRN|ИРН|ЖТН)\s{0,5}:?\s{0,5}№?\s{0,5})\d{6,12}/giu;

/** Numbers of the Russian foundations, such as 22-28-01547, whatever stands before them. */
const FOUNDATION_NUMBER = /(?<![\d-])\d{2}-\d{2,3}-\d{5}(?![\d-])/gu;
/** Any other number of a grant or project, told by the word and the sign before it. */
const NUMBERED =
  /(?<!\p{L})(?:грант|проект|жоба|бағдарлама|программ|соглашени|grant|project|agreement|award|contract)\p{L}{0,10},?\s{0,3}(?:\(?(?:рег(?:истрационный)?\.?\s{0,3}|ИРН|ЖТН|IRN)?\s{0,3}:?\s{0,3})(?:№|no\.?:?|n[°º]|#)\s{0,3}(?=[\p{Lu}\d/-]{0,12}\d)([\p{Lu}\d][\p{Lu}\d./-]{3,24}[\p{Lu}\d])/giu;
/** In Kazakh the word follows: № 17/2024 гранты. */
const NUMBER_FIRST = /№\s{0,3}([\p{Lu}\d][\p{Lu}\d./-]{2,24}\d)\s{1,3}(?:грант|жоба|бағдарлама|келісім)/giu;

const latinGrant = (grant: string): string =>
  grant
    .toUpperCase()
    .replace(/\s/g, '')
    .replace(/[АВРО]/g, (letter) => ({ А: 'A', В: 'B', Р: 'P', О: 'O' })[letter] ?? letter);

/** Identifiers of grants in a text, in Latin letters, each once. */
export function findGrants(text: string): string[] {
  const bare = [...text.matchAll(GRANT), ...text.matchAll(FOUNDATION_NUMBER)].map((found) => ({
    at: found.index,
    grant: latinGrant(found[0]),
  }));
  const numbered = [...text.matchAll(NUMBERED), ...text.matchAll(NUMBER_FIRST)].map((found) => ({
    at: found.index,
    grant: latinGrant(found[1] ?? ''),
  }));
  const all = [...bare, ...numbered.filter(({ grant }) => !bare.some((other) => grant.includes(other.grant)))];
  return [...new Set(all.sort((a, b) => a.at - b.at).map(({ grant }) => grant))];
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?»])\s+(?=\p{Lu})/u);

/** The sentences of an acknowledgement that speak of money. */
const aboutFunding = (text: string): string | null => {
  const sentences = sentencesOf(text).filter((sentence) => FUNDING_WORD.test(sentence) || findGrants(sentence).length > 0);
  return sentences.length === 0 ? null : sentences.join(' ');
};

function statementIn(candidate: FundingCandidate): string | null {
  const text = plainText(candidate.text);
  const label = labelOf(text);
  if (label?.kind === 'funding') return label.rest === '' ? null : label.rest;
  const isThanks = THANKS.test(candidate.section ?? '') || THANKS.test(text);
  if (isThanks) return aboutFunding(text);
  if (findGrants(text).length > 0 && FUNDING_WORD.test(mendHomoglyphs(text))) return candidate.isFootnote ? text : aboutFunding(text);
  return null;
}

/** The funding statements of an article, put together, with the grants they name; `null` where it has none. */
export function findFunding(candidates: readonly FundingCandidate[]): Funding | null {
  const found = candidates.flatMap((candidate) => {
    const statement = statementIn(candidate);
    return statement === null ? [] : [{ statement, lines: candidate.lines }];
  });
  const first = found[0];
  if (first === undefined) return null;
  const statement = found.map((part) => part.statement).join(' ');
  return {
    value: { asPrinted: statement, grants: findGrants(statement) },
    lines: [first.lines[0], found.at(-1)?.lines[1] ?? first.lines[1]],
  };
}
