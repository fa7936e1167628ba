import { referenceAt } from '../../../schema/record/address.ts';
import { addressOf, type RowContext } from './row-context.ts';

/** Which cited works are one work in two languages; the fact is told at the reference that gives the translated title. */
export function versionRows({ record, entities, facts, sink }: RowContext): void {
  const cited = record.articles.flatMap((article) =>
    article.references.map((reference, index) => ({
      article,
      pointer: `/references/${index}`,
      work: entities.works.at.get(referenceAt(addressOf(article), reference.n))?.id,
    })),
  );
  for (const { from, to, confidence } of entities.works.versions) {
    const first = cited.find(({ work }) => work === from);
    if (first !== undefined)
      sink.relate('VERSION_OF', from, to, '', facts.ofArticleIn(first.article, first.pointer, { merge: confidence }));
  }
}
