import type { GraphRows } from '../../../schema/graph/model.ts';
import { articleRows } from './article.ts';
import { citationsOf } from './citation-graph.ts';
import { idOf, institutionProperties, personProperties } from './entities.ts';
import { contextOf, type IssueContext } from './issue-context.ts';
import type { GraphSize } from './sizes.ts';

const JOURNALS = 12;

function issueAndJournal({ sink, issue, index, year, source, record, factOfWork }: IssueContext): void {
  const journal = index % JOURNALS;
  const id = idOf('journal', journal);
  const none = { titleKk: null, titleRu: null, issnPrint: null, issnOnline: null, publisherKk: null, publisherRu: null, publisherEn: null };
  sink.node('Journal', id, { ...none, titleEn: `Generated journal ${journal + 1}` });
  sink.node('Issue', issue, { year, number: String((index % 4) + 1), wholeNumber: String(index + 1), source, record });
  sink.relate('PART_OF', issue, id, '', factOfWork(1));
}

/** The rows of the issue of this number: all that it says, as `toRows` makes them of a record, or that part of it. */
export function issueRows(size: GraphSize, index: number): GraphRows {
  const context = contextOf(size, index);
  const { sink, issue, persons, institutions } = context;
  issueAndJournal(context);
  for (let position = 1; position <= size.articlesPerIssue; position += 1) articleRows(context, position);
  for (const [id, { person, forms }] of persons) sink.node('Person', id, personProperties(person, issue, forms));
  for (const [rank, forms] of institutions) sink.node('Institution', idOf('institution', rank), institutionProperties(rank, issue, forms));
  return size.parts === 'citations' ? citationsOf(sink.rows()) : sink.rows();
}

/** Rows of one issue after the other; only one is in memory. */
export function* issuesOf(size: GraphSize): Generator<GraphRows> {
  for (let index = 0; index < size.issues; index += 1) yield issueRows(size, index);
}
