import type { Outcome } from './outcome.ts';

const COLUMNS = ['measure', 'bar', 'reached', 'bare engine', ''] as const;

const VERDICTS = new Map([
  [true, 'met'],
  [false, 'MISSED'],
  [null, 'not measured'],
]);

/** The outcomes as one Markdown table, its columns as wide as what stands in them. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ measure, bar, reached, bare, met }) => [measure, bar, reached, bare, VERDICTS.get(met) ?? '']);
  const widths = COLUMNS.map((title, column) => Math.max(title.length, ...rows.map((row) => [...(row[column] ?? '')].length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(COLUMNS), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}
