import type { ReadArticle } from '../read-article.ts';
import type { Report } from './report.ts';

const MOST_WORDS = 12;

const shortened = (phrase: string): string => {
  const words = phrase.split(/\s+/);
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : phrase;
};

/** Phrases that may name theories which the vocabulary does not have, each once. */
export function diagnoseTheories({ article, theoryCandidates }: ReadArticle, report: Report): void {
  const seen = new Set<string>();
  for (const { phrase, name, line } of theoryCandidates) {
    const key = name ?? phrase.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    const suggestion =
      name === null ? 'add it to the vocabulary with its English name' : `perhaps ${name}: if so, add it to the vocabulary`;
    report.add('theory-candidate', line, article.position, `«${shortened(phrase)}» may name a theory`, suggestion);
  }
}
