import type { ArticleDraft } from './article.ts';
import { citedWorkAt, type CitedWork } from './cited-work.ts';
import { idOf } from './entities.ts';
import { namePerson, type IssueContext } from './issue-context.ts';
import { between, skewedSet } from './random.ts';

/** Each article cites one other article of its issue. */
const ARTICLES_CITED = 1;

function workRows(context: IssueContext, { position, line }: ArticleDraft, work: CitedWork, number: number): void {
  const { sink, factOfWork } = context;
  sink.node('Work', work.id, work.properties);
  work.authors.forEach((author, order) => {
    namePerson(context, author, `article ${position}, reference ${number}`);
    sink.relate('AUTHORED', author.id, work.id, '', { ...factOfWork(line + number), order: order + 1, printedName: author.printed });
  });
  sink.node('Venue', work.venue.id, work.venue.properties);
  sink.relate('APPEARED_IN', work.id, work.venue.id, '', factOfWork(line + number));
}

/** The article's reference list; gives the ids of what it cites, by number from 1. */
export function citationRows(context: IssueContext, article: ArticleDraft): string[] {
  const { sink, size, pools, index, fact } = context;
  const { id, position, line, random } = article;
  const cite = (work: string, number: number, printedNative: string, printedRomanized: string): void => {
    sink.relate('CITES', id, work, String(number), {
      ...fact(line + number),
      number,
      timesCited: 1,
      printedNative,
      printedRomanized,
      places: JSON.stringify([[line + between(random, 50, 300), 'Methods', `[${number}]`]]),
    });
  };
  const works = skewedSet(random, size.citedWorks, size.citationsPerArticle - ARTICLES_CITED).map((rank) => citedWorkAt(rank, pools));
  works.forEach((work, at) => {
    workRows(context, article, work, at + 1);
    cite(work.id, at + 1, work.printed, work.romanized);
  });
  const other = idOf('article', index, (position % size.articlesPerIssue) + 1);
  cite(other, works.length + 1, 'Generated article of the same issue', 'Generated article of the same issue');
  return [...works.map((work) => work.id), other];
}
