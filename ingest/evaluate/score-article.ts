import type { Article, Author } from '../../schema/record/article.ts';
import { LANGUAGES } from '../../schema/record/language.ts';
import { alike, equalNumber, normalise, squash } from './compare.ts';
import type { GoldArticle } from './gold.ts';
import { scoreReferences } from './score-references.ts';
import { scoreTheories } from './score-theories.ts';
import type { Tally } from './tally.ts';

const BOUND = 25;
const asIs = (value: unknown): string => String(value);

/** «The», «named after», «under» and «University» are written or left out at will. */
const institutionKey = (name: unknown): string => squash(name).replace(/^the|namedafter|under|university/g, '');

function scoreAuthor(tally: Tally, where: string, got: Author | undefined, want: GoldArticle['authors'][number]): void {
  for (const language of LANGUAGES) {
    const spellings = [want.name[language], ...want.variants, ...Object.values(want.name)].map(normalise);
    tally.compare('author name', `${where}.${language}`, got?.name[language], want.name[language], (name) =>
      spellings.includes(normalise(name)),
    );
  }
  tally.compare('email', where, got?.email, want.email);
  tally.compare('orcid', where, got?.orcid, want.orcid, (a, b) => String(a).slice(-19) === String(b).slice(-19));
  const institutions = got?.institutions ?? [];
  tally.compareSets(
    'institution',
    where,
    institutions.map((one) => one.canonicalEn ?? one.asPrinted),
    want.institutions.map((one) => one.canonicalEn),
    institutionKey,
  );
  tally.compareSets(
    'institution city',
    where,
    institutions.flatMap((one) => one.city ?? []),
    want.institutions.flatMap((one) => one.city ?? []),
  );
}

function scoreAbstracts(tally: Tally, where: string, got: Article | undefined, want: GoldArticle): void {
  for (const language of LANGUAGES) {
    const [text, bounds] = [got?.abstract[language] ?? null, want.abstract[language]];
    tally.compare('abstract', `${where}.${language}`, text && 'yes', bounds && 'yes');
    if (text === null || bounds === null) continue;
    const whole = squash(text);
    const within = whole.startsWith(squash(bounds.start).slice(0, BOUND)) && whole.endsWith(squash(bounds.end).slice(-BOUND));
    tally.compare(
      'abstract bounds',
      `${where}.${language}`,
      within ? 'as in gold' : `${text.slice(0, 40)} … ${text.slice(-40)}`,
      'as in gold',
    );
  }
}

const citations = (counts: Readonly<Record<string, number>> | undefined): string[] =>
  Object.entries(counts ?? {}).flatMap(([number, count]) => Array.from({ length: count }, (_, index) => `${number}#${index}`));

/** Scores one article of a record, or its absence, against the annotated one. */
export function scoreArticle(tally: Tally, got: Article | undefined, want: GoldArticle): void {
  const where = `a${want.position}`;
  tally.count('article found', got ? { truePositive: 1 } : { falseNegative: 1 });
  for (const language of LANGUAGES) tally.compare('title', `${where}.${language}`, got?.title[language], want.title[language], alike(0.97));
  tally.compare('body language', where, got?.bodyLanguage, want.bodyLanguage);
  tally.compare('pages.start', where, got?.pages.start, want.pages?.start, equalNumber);
  tally.compare('section', where, got?.section.en, want.section?.en);
  want.authors.forEach((author, index) => scoreAuthor(tally, `${where}.author${index + 1}`, got?.authors[index], author));
  tally.count('author count', { falsePositive: Math.max(0, (got?.authors.length ?? 0) - want.authors.length) });
  for (const language of LANGUAGES)
    tally.compareSets('keyword', `${where}.${language}`, got?.keywords[language] ?? [], want.keywords[language]);
  scoreAbstracts(tally, where, got, want);
  tally.compareSets('grant', where, got?.funding?.grants ?? [], want.funding?.grants ?? []);
  scoreReferences(tally, where, got?.references ?? [], want.references, want.referenceLists.native !== null);
  tally.compareSets('in-text citation', where, citations(got?.inText.citedNumbers), citations(want.inText.citedNumbers), asIs);
  scoreTheories(tally, where, got?.theories ?? [], want.theories);
}
