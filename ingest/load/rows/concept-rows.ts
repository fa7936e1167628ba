import type { Article } from '../../../schema/record/article.ts';
import { LANGUAGES, type Language } from '../../../schema/record/language.ts';
import type { ArticleConcept } from '../../resolve/entities.ts';
import { provenanceAt } from './fact-source.ts';
import { addressOf, idOfArticle, type RowContext } from './row-context.ts';

type PrintedIn = ArticleConcept['row'];

const lineOf = (article: Article, row: PrintedIn, language: Language): number | null => {
  const printed = row[language];
  return printed === undefined ? null : (provenanceAt(article.provenance, `/keywords/${language}/${printed.order}`)?.lines[0] ?? null);
};

/** The article's keywords, one relationship a concept over its languages. */
export function conceptRows(context: RowContext, article: Article): void {
  const { entities, facts, sink } = context;
  const { record, article: position } = addressOf(article);
  entities.concepts.rowsOf(record, position).forEach(({ at, row }, index) => {
    const concept = entities.concepts.at.get(at);
    const first = LANGUAGES.find((language) => row[language] !== undefined);
    if (concept === undefined || first === undefined) return;
    sink.relate('HAS_CONCEPT', idOfArticle(context, article), concept.id, '', {
      ...facts.ofArticleIn(article, `/keywords/${first}/${row[first]?.order ?? 0}`, { merge: concept.confidence }),
      order: index + 1,
      printedKk: row.kk?.text ?? '',
      printedRu: row.ru?.text ?? '',
      printedEn: row.en?.text ?? '',
      lineKk: lineOf(article, row, 'kk'),
      lineRu: lineOf(article, row, 'ru'),
      lineEn: lineOf(article, row, 'en'),
    });
  });
}
