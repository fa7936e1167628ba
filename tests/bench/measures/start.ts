import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, open } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import grafeo from '@grafeo-db/js';
import { build } from 'vite';
import { freePort } from '../../support/free-port.ts';
import { citationsOnly, PARTS_IN_WORDS, type GraphSize } from '../generate/sizes.ts';
import type { Bench, Measure } from '../measure.ts';
import { notMeasured, type Outcome } from '../outcome.ts';
import { childCommand } from '../run-child.ts';
import { inMs, median, timed } from '../statistics.ts';

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url));
/** Beside the installed packages, since the embedded engine stays one of them. */
const BUILT = path.join(CHECKOUT, 'node_modules/.cache/theoria/bench-server');
const STARTS = 3;
const POLL_MS = 5;
const LIMIT_MS = 180_000;
const BARS = { clean: 1_000, killed: 1_500 } as const;

/** Of the sources as they are, leaving `dist` alone. */
const buildServer = () =>
  build({ configFile: path.join(CHECKOUT, 'vite.server.config.ts'), root: CHECKOUT, logLevel: 'error', build: { outDir: BUILT } });

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
}

/** Milliseconds from starting the built server's process until it is ready. */
async function startTime(graph: string): Promise<number> {
  const port = await freePort();
  const env = { ...process.env, NODE_ENV: 'production', GRAPH_PATH: graph, PORT: String(port) };
  const start = performance.now();
  const server = spawn(process.execPath, [path.join(BUILT, 'theoria.js'), 'serve'], { env, cwd: path.dirname(graph), stdio: 'ignore' });
  try {
    while (!(await isReady(port))) {
      if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}`);
      if (performance.now() - start > LIMIT_MS) throw new Error(`The server was not ready after ${LIMIT_MS / 1000} s`);
      await sleep(POLL_MS);
    }
    return performance.now() - start;
  } finally {
    await stop(server, 'SIGTERM');
  }
}

interface Measured {
  readonly size: GraphSize;
  readonly graph: string;
}

/** A copy of a closed graph file in a folder of its own, with what a killed load has left beside it if `killed`. */
async function copyOf({ folder }: Bench, { size, graph }: Measured, killed: boolean): Promise<string> {
  const copy = path.join(await mkdtemp(path.join(folder, 'start-')), 'graph.grafeo');
  await cp(graph, copy);
  // Else the start would be measured while the system still writes the copy.
  const handle = await open(copy, 'r+');
  await handle.sync();
  await handle.close();
  if (!killed) return copy;
  const load = spawn(process.execPath, childCommand('killed-load', [size.parts, size.issues, copy]), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([once(load.stdout, 'data'), once(load, 'exit')]);
  await stop(load, 'SIGKILL');
  return copy;
}

async function outcomeOf(bench: Bench, measured: Measured, killed: boolean): Promise<Outcome> {
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let index = 0; index < STARTS; index += 1) {
    ours.push(await startTime(await copyOf(bench, measured, killed)));
    const copy = await copyOf(bench, measured, killed);
    bare.push(await timed(async () => grafeo.GrafeoDB.open(copy).close()));
  }
  const bar = killed ? BARS.killed : BARS.clean;
  return {
    measure: `start of the built server${killed ? ' after SIGKILL' : ''} until ready, ${PARTS_IN_WORDS[measured.size.parts]}`,
    bar: `≤ ${inMs(bar)}`,
    reached: inMs(median(ours)),
    bare: `${inMs(median(bare))} to open the file`,
    met: median(ours) <= bar,
  };
}

/** `start`: the built server on the collection, from the start of its process. */
export const start: Measure = {
  name: 'start',
  async run(bench) {
    if (!existsSync(path.join(CHECKOUT, 'web/dist')))
      return [notMeasured('start of the built server', `≤ ${inMs(BARS.clean)}`, 'the page is not built: npm run build:page')];
    await buildServer();
    const citations = citationsOnly(bench.size);
    const graphs: Measured[] = [
      { size: citations, graph: (await bench.graphs(citations)).ours },
      { size: bench.size, graph: (await bench.graphs(bench.size)).ours },
    ];
    const outcomes: Outcome[] = [];
    for (const measured of graphs) {
      for (const killed of [false, true]) outcomes.push(await outcomeOf(bench, measured, killed));
    }
    return outcomes;
  },
};
