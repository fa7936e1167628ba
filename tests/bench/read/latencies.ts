import type { GraphStore } from '../../../schema/store/graph-store.ts';
import { randomOf } from '../generate/random.ts';
import { timed } from '../statistics.ts';
import type { ReadCase } from './cases.ts';
import type { BareReader } from './question.ts';

/** Milliseconds of each question, asked to both in turns. */
export interface Latencies {
  readonly ours: number[];
  readonly bare: number[];
}

const WARM_UP = 20;
const QUESTIONS = 400;
const FEWEST = 20;
/** After so many milliseconds enough is known of a slow kind of question. */
const ENOUGH = 8_000;

/** Asks the same questions of both, one at a time, the first of a question being the second of the next. */
export async function latenciesOf(readCase: ReadCase, store: GraphStore, reader: BareReader): Promise<Latencies> {
  const random = randomOf('questions', readCase.measure);
  const latencies: Latencies = { ours: [], bare: [] };
  const start = performance.now();
  for (let asked = -WARM_UP; asked < QUESTIONS; asked += 1) {
    const spent = performance.now() - start;
    if (spent > ENOUGH && latencies.ours.length >= FEWEST) break;
    // Where a single answer takes long, warming up must not take minutes.
    const warmingUp = asked < 0 && spent < ENOUGH / 4;
    const question = readCase.ask(random);
    const ask = { ours: () => question.ours(store), bare: () => question.bare(reader) };
    const order = asked % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const name of order) {
      const ms = await timed(ask[name]);
      if (!warmingUp) latencies[name].push(ms);
    }
  }
  return latencies;
}
