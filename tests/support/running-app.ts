import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pino from 'pino';
import { extractIssue } from '../../ingest/extract/extract-issue.ts';
import { loadRecord } from '../../ingest/load/load-record.ts';
import { rowsOf } from './rows-of.ts';
import { readSource } from '../../ingest/read/source-text.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { parseRecord } from '../../schema/record/parse-record.ts';
import { openStore } from '../../schema/store/open-store.ts';
import { createApp } from '../../server/app.ts';
import { shared } from './shared.ts';
import { smallRecord } from './small-record.ts';

const SHIPPED = new URL('../../ingest/data/', import.meta.url);

/** The shipped record, else the real issue beside the checkout, else the invented one. */
async function bestRecord(): Promise<IssueRecord> {
  const files = existsSync(SHIPPED) ? await readdir(SHIPPED) : [];
  const [name] = files.filter((file) => file.endsWith('.json')).toSorted();
  if (name !== undefined) return parseRecord(await readFile(new URL(name, SHIPPED), 'utf8'), name);
  return shared ? extractIssue(await readSource(shared.issue)) : smallRecord();
}

/** Builds as `npm run build` does: in a process of its own, since the test runner's environment makes a development build. */
async function buildPage(outDir: string): Promise<void> {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')));
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error', '--outDir', outDir], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

export interface RunningApp {
  readonly url: string;
  readonly record: IssueRecord;
  stop(): Promise<void>;
}

/** The server on a free port over a graph of its own, with the page built from the present source. */
export async function startApp(): Promise<RunningApp> {
  const folder = await mkdtemp(path.join(tmpdir(), 'theoria-e2e-'));
  const page = path.join(folder, 'page');
  await buildPage(page);
  const store = await openStore({ engine: 'embedded', path: path.join(folder, 'graph.grafeo') });
  await store.prepare();
  const record = await bestRecord();
  await loadRecord(store, rowsOf(record));
  const config = { host: '127.0.0.1', development: false, page, deadline: 10_000 };
  const server = await createApp({ store, config, log: pino({ level: 'silent' }) }).listen(0);
  return {
    url: server.url,
    record,
    async stop() {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
