import { z } from 'zod';
import { nodeRow, relationshipRow } from '../../schema/cypher/write-statements.ts';
import { AppError } from '../../schema/errors.ts';
import { NODE_LABELS, RELATIONSHIPS, type NodeRow, type RelationshipRow } from '../../schema/graph/model.ts';
import { byLabel, byType } from '../load/rows/row-sink.ts';
import type { CurationProblem } from '../resolve/entities.ts';
import type { RecordRows } from './rows-of-record.ts';

/** So few that a line is read in a millisecond or two. */
const ROWS_A_LINE = 250;

const RowLineSchema = z.union([
  z.strictObject({ label: z.enum(NODE_LABELS), rows: z.array(nodeRow) }),
  z.strictObject({ type: z.enum(RELATIONSHIPS.map(({ type }) => type)), rows: z.array(relationshipRow) }),
  z.strictObject({ problems: z.array(z.object({ path: z.string(), reason: z.string() })) }),
  z.strictObject({ fault: z.string(), remedy: z.string().nullable() }),
]);
type RowLine = z.infer<typeof RowLineSchema>;

const line = (value: RowLine): string => `${JSON.stringify(value)}\n`;

function* slices<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += ROWS_A_LINE) yield rows.slice(at, at + ROWS_A_LINE);
}

/** Rows as lines of JSON; the last one tells the curator's decisions that could not be carried out, so that none is missing. */
export function* toRowLines({ rows: { nodes, relationships }, problems }: RecordRows): Generator<string> {
  for (const label of NODE_LABELS) for (const rows of slices(nodes[label])) yield line({ label, rows });
  for (const { type } of RELATIONSHIPS) for (const rows of slices(relationships[type])) yield line({ type, rows });
  yield line({ problems: [...problems] });
}

/** The line instead of rows where there is no record to make them of. */
export const toFaultLine = ({ message, remedy }: AppError): string => line({ fault: message, remedy });

/**
 * Reads rows from lines.
 * @throws AppError BAD_RECORD for a line that tells a fault, INTERNAL if the last line is missing
 */
export async function readRowLines(lines: AsyncIterable<string>): Promise<RecordRows> {
  const nodes = byLabel<NodeRow[]>(() => []);
  const relationships = byType<RelationshipRow[]>(() => []);
  let problems: readonly CurationProblem[] | null = null;
  for await (const text of lines) {
    const read = RowLineSchema.parse(JSON.parse(text));
    if ('label' in read) nodes[read.label].push(...read.rows);
    else if ('type' in read) relationships[read.type].push(...read.rows);
    else if ('problems' in read) problems = read.problems;
    else throw new AppError('BAD_RECORD', read.fault, read.remedy === null ? {} : { remedy: read.remedy });
  }
  if (problems === null) throw new AppError('INTERNAL', 'The rows of a record end before their last line');
  return { rows: { nodes, relationships }, problems };
}
