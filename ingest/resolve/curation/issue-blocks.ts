import type { IssueDecisions, Merges } from '../../../schema/authority/merges.ts';
import type { IssueRecord } from '../../../schema/record/issue-record.ts';
import type { CurationProblem } from '../entities.ts';
import type { KindCuration } from './curate.ts';

/** By what an issue is known to the curator. */
export type IssueHead = Pick<IssueRecord, 'issue' | 'journal'>;

const isFor = ({ issue: { year, number, issn } }: IssueDecisions, { issue, journal }: IssueHead): boolean =>
  year === issue.year && number === issue.number && (issn === undefined || issn === journal.issn.print || issn === journal.issn.online);

/** The decisions on one kind of entity for those of the issues that are among the records. */
export const curationOf = (
  { issues }: Merges,
  records: readonly IssueRecord[],
  kind: 'persons' | 'works' | 'institutions' | 'theories',
): KindCuration =>
  issues.flatMap((block, index) =>
    records.flatMap((record, at) => {
      const decisions = block[kind];
      return decisions !== undefined && isFor(block, record) ? [{ path: `$.issues[${index}].${kind}`, record: at, decisions }] : [];
    }),
  );

/** The blocks of the file whose issue is none of the records. */
export const unusedBlocks = ({ issues }: Merges, records: readonly IssueHead[]): CurationProblem[] =>
  issues.flatMap((block, index) =>
    records.some((record) => isFor(block, record))
      ? []
      : [{ path: `$.issues[${index}].issue`, reason: 'no record of this issue is among those given; its decisions are not used' }],
  );
