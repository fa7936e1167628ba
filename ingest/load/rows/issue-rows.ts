import { journalId } from '../../../schema/graph/issue-ids.ts';
import type { RowContext } from './row-context.ts';

/** The journal, the issue and that one is part of the other. */
export function issueRows({ record, facts, sink }: RowContext): void {
  const { title, issn, publisher } = record.journal;
  const journal = journalId(record);
  sink.node('Journal', journal, {
    titleKk: title.kk,
    titleRu: title.ru,
    titleEn: title.en,
    issnPrint: issn.print,
    issnOnline: issn.online,
    publisherKk: publisher.kk,
    publisherRu: publisher.ru,
    publisherEn: publisher.en,
  });
  sink.node('Issue', facts.issue, { ...record.issue, source: record.source.sha256, record: facts.record });
  sink.relate('PART_OF', facts.issue, journal, '', facts.ofRecord('/issue'));
}
