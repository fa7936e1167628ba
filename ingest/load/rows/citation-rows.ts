import type { Article, CitationGroup } from '../../../schema/record/article.ts';
import { textOfName, type Reference } from '../../../schema/record/reference.ts';
import { citedAuthorAt, referenceAt } from '../../../schema/record/address.ts';
import type { WorkEntity } from '../../resolve/entities.ts';
import { addressOf, idOfArticle, type RowContext } from './row-context.ts';

const placesOf = (groups: readonly CitationGroup[]): string | null =>
  groups.length === 0 ? null : JSON.stringify(groups.map(({ line, section, printed }) => [line, section, printed]));

const lineOf = ({ lines }: Reference): number | null => lines.native?.[0] ?? lines.romanized?.[0] ?? null;

/** The authors of a cited work; those of an article of the issue are told by the article itself. */
function authorRows({ entities, facts, sink }: RowContext, article: Article, index: number, reference: Reference, work: WorkEntity): void {
  if (work.article !== null) return;
  const authors = reference.authors.length > 0 ? reference.authors : (reference.romanized?.authors ?? []);
  authors.forEach((name, order) => {
    const person = entities.persons.at.get(citedAuthorAt(addressOf(article), reference.n, order));
    if (person === undefined) return;
    const options = { line: lineOf(reference), merge: person.confidence };
    sink.relate('AUTHORED', person.id, work.id, '', {
      ...facts.ofArticle(article, `/references/${index}/authors/${order}`, options),
      order: order + 1,
      printedName: textOfName(name),
    });
  });
}

/** What an article cites: each entry of its list, the passages that cite it, the work's authors and venue. */
export function citationRows(context: RowContext, article: Article): void {
  const { entities, facts, sink } = context;
  article.references.forEach((reference, index) => {
    const at = referenceAt(addressOf(article), reference.n);
    const work = entities.works.at.get(at);
    if (work === undefined) return;
    const options = { line: lineOf(reference), merge: work.confidence };
    sink.relate('CITES', idOfArticle(context, article), work.id, String(reference.n), {
      ...facts.ofArticleIn(article, `/references/${index}`, options),
      number: reference.n,
      timesCited: article.inText.citedNumbers[String(reference.n)] ?? 0,
      printedNative: reference.printed.native,
      printedRomanized: reference.printed.romanized,
      places: placesOf(article.inText.groups.filter((group) => group.numbers.includes(reference.n))),
    });
    authorRows(context, article, index, reference, work);
    const venue = entities.venues.at.get(at);
    if (venue !== undefined && work.article === null) {
      sink.node('Venue', venue.id, { name: venue.name, kind: venue.kind });
      sink.relate('APPEARED_IN', work.id, venue.id, '', facts.ofArticle(article, `/references/${index}/container`, options));
    }
  });
}
