import type { GraphRows } from '../../schema/graph/model.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { articleIds } from '../../schema/graph/issue-ids.ts';
import type { Entities } from '../resolve/entities.ts';
import { articleRows } from './rows/article-rows.ts';
import { citationRows } from './rows/citation-rows.ts';
import { conceptRows } from './rows/concept-rows.ts';
import { entityRows } from './rows/entity-rows.ts';
import { FactSources } from './rows/fact-source.ts';
import { findingRows } from './rows/finding-rows.ts';
import { issueRows } from './rows/issue-rows.ts';
import type { RowContext } from './rows/row-context.ts';
import { RowSink } from './rows/row-sink.ts';
import { theoryRows } from './rows/theory-rows.ts';
import { uncertainRows } from './rows/uncertain-rows.ts';
import { versionRows } from './rows/version-rows.ts';

/**
 * All that an issue record says, as rows of nodes and relationships.
 *
 * `entities` are those of this record alone. Pure; the same record gives the same rows. Ids come from content alone, so that rows of issues loaded at different
 * times meet in the store: works by DOI, number of the act or author, title and year; persons by ORCID or full name
 * (`resolvePersons` says where that falls short). No id is empty, and no two relationships of a type share ends and key.
 *
 * A place of work is given to authors of an article only, thinkers and grounds to theories that an article draws on,
 * versions to works that an article cites: when the issue is loaded again from another record, that is how what has to
 * go is found without looking through the graph.
 */
export function toRows(record: IssueRecord, entities: Entities): GraphRows {
  const context: RowContext = {
    record,
    entities,
    articleIds: articleIds([record]),
    facts: new FactSources(record, entities),
    sink: new RowSink(),
  };
  issueRows(context);
  entityRows(context);
  for (const article of record.articles) {
    articleRows(context, article);
    conceptRows(context, article);
    citationRows(context, article);
    theoryRows(context, article);
  }
  versionRows(context);
  findingRows(context);
  uncertainRows(context);
  return context.sink.rows();
}
