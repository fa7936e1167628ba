/**
 * Compares the grammar, the tagger and both on generated and on real references, and prints tables.
 *
 *   npx tsx tests/evaluation/references/compare.ts [GOLD_FOLDER]
 *
 * GOLD_FOLDER holds annotated articles of the real issue; without it those in ../shared are taken, where they are.
 */
import { generateReferences, type GoldFields } from './generate.ts';
import { handWritten } from './hand-written.ts';
import { methodsOf, type List, type Method } from './methods.ts';
import { realReferences } from './real-references.ts';
import { ReferenceScore } from './score.ts';
import { trainTagger } from './tagger/train-tagger.ts';

interface Entry {
  readonly printed: string;
  readonly list: List;
  readonly gold: GoldFields;
  readonly groups: readonly string[];
}

const methods = Object.entries(methodsOf(trainTagger(6600, 1), trainTagger(6600, 1, true)));

const generated = (count: number, seed: number): Entry[] =>
  generateReferences(count, seed, 'held-out').map(({ printed, gold, style, language, kind, noisy }) => ({
    printed,
    list: style === 'romanized' ? 'romanized' : 'single',
    gold,
    groups: [
      'all',
      `style ${style}`,
      `language ${style === 'romanized' ? 'romanized' : language}`,
      `kind ${kind}`,
      noisy ? 'noisy' : 'clean',
    ],
  }));

const real = (await realReferences(process.argv[2])).map(({ article, list, printed, gold }): Entry => ({
  printed,
  list,
  gold,
  groups: ['all', `article ${article}`, `language ${gold.language}`],
}));

const byHand = handWritten().map(({ style, printed, gold }): Entry => ({
  printed,
  list: style === 'romanized' ? 'romanized' : 'single',
  gold,
  groups: ['all', `language ${style === 'romanized' ? 'romanized' : gold.language}`, `style ${style}`],
}));

const percent = (share: number): string => share.toFixed(3);

function scoresOf(entries: readonly Entry[], method: Method): Map<string, ReferenceScore> {
  const scores = new Map<string, ReferenceScore>();
  for (const { printed, list, gold, groups } of entries) {
    const got = method(printed, list);
    for (const group of groups) {
      const score = scores.get(group) ?? new ReferenceScore();
      scores.set(group, score);
      score.add({ ...got, accessed: gold.accessed === null ? null : got.accessed }, gold, printed);
    }
  }
  return scores;
}

function report(title: string, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const byMethod = methods.map(([name, method]) => ({ name, scores: scoresOf(entries, method) }));
  const groups = [...new Set(entries.flatMap((entry) => entry.groups))].sort();
  const lines = groups.map((group) => [
    group,
    String(entries.filter((entry) => entry.groups.includes(group)).length),
    ...byMethod.map(({ scores }) => `${percent(scores.get(group)?.f1 ?? 0)} / ${percent(scores.get(group)?.whole ?? 0)}`),
  ]);
  const fields = (byMethod[0]?.scores.get('all')?.tally.scores() ?? []).filter(({ field }) => field.startsWith('ref.'));
  const byField = fields.map(({ field, wanted }) => [
    field.slice(4),
    String(wanted),
    ...byMethod.map(({ scores }) => percent(scores.get('all')?.tally.micro(field).f1 ?? 0)),
  ]);
  print(`${title}: field F1 / whole references`, ['', 'n', ...byMethod.map(({ name }) => name)], lines);
  print(`${title}: F1 by field`, ['field', 'n', ...byMethod.map(({ name }) => name)], byField);
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  process.stdout.write(`\n### ${title}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`);
}

report('Generated, held-out words', generated(3300, 77));
report('Written by hand', byHand);
report('Real issue', real);

const timed = generated(3300, 78);
const speeds = methods.map(([name, method]) => {
  const start = performance.now();
  for (const { printed, list } of timed) method(printed, list);
  return [name, String(Math.round((timed.length / (performance.now() - start)) * 1000))];
});
print('References a second, one core', ['method', 'references / s'], speeds);
