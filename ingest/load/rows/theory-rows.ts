import type { Article } from '../../../schema/record/article.ts';
import type { TheoryMention, TheoryUse } from '../../../schema/record/theory-use.ts';
import { referenceAt, theoryAt, thinkerAt } from '../../../schema/record/address.ts';
import { contentId } from '../../../schema/graph/content-id.ts';
import { addressOf, idOfArticle, type RowContext } from './row-context.ts';

interface Use {
  readonly article: Article;
  readonly articleId: string;
  readonly theoryId: string;
  readonly use: TheoryUse;
  /** JSON Pointer of the use within the article. */
  readonly pointer: string;
}

const workId = ({ entities }: RowContext, article: Article, n: number): string =>
  entities.works.at.get(referenceAt(addressOf(article), n))?.id ?? '';

function mentionRows(context: RowContext, { article, articleId, theoryId, pointer }: Use, mention: TheoryMention, index: number): void {
  const { facts, sink } = context;
  const { phrase, section, paragraph, lines, language, sentence, refs } = mention;
  const id = contentId('mention', articleId, theoryId, paragraph, lines.join('-'), phrase);
  const fact = facts.ofArticleIn(article, `${pointer}/mentions/${index}`, { line: lines[0] });
  sink.node('Mention', id, { ...fact, phrase, section, paragraph, lineEnd: lines[1], language, sentence, references: refs });
  sink.relate('MENTIONS', id, theoryId, '', fact);
  sink.relate('IN', id, articleId, '', fact);
  for (const n of refs) sink.relate('CITING', id, workId(context, article, n), '', fact);
}

function groundRows(context: RowContext, { article, articleId, theoryId, use, pointer }: Use, index: number): void {
  const { entities, facts, sink } = context;
  use.thinkers.forEach((_, order) => {
    const person = entities.persons.at.get(thinkerAt(addressOf(article), index, order));
    if (person === undefined) return;
    const fact = facts.ofArticleIn(article, `${pointer}/thinkers/${order}`, { merge: person.confidence });
    sink.relate('PROPOSED_BY', theoryId, person.id, articleId, { ...fact, article: articleId });
  });
  for (const n of use.refs) {
    const fact = facts.ofArticleIn(article, `${pointer}/refs`);
    sink.relate('GROUNDED_IN', theoryId, workId(context, article, n), articleId, { ...fact, article: articleId, number: n });
  }
}

/** What an article draws on: its theories, who stands behind them, the works cited for them and each passage. */
export function theoryRows(context: RowContext, article: Article): void {
  const { entities, facts, sink } = context;
  article.theories.forEach((use, index) => {
    const theory = entities.theories.at.get(theoryAt(addressOf(article), index));
    if (theory === undefined) return;
    const pointer = `/theories/${index}`;
    const each: Use = { article, articleId: idOfArticle(context, article), theoryId: theory.id, use, pointer };
    sink.relate('DRAWS_ON', each.articleId, theory.id, '', {
      ...facts.ofArticleIn(article, pointer, { line: use.mentions[0]?.lines[0] ?? null }),
      role: use.role,
      references: use.refs,
      evidence: use.evidence,
    });
    groundRows(context, each, index);
    use.mentions.forEach((mention, at) => mentionRows(context, each, mention, at));
  });
}
