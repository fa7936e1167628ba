import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { CACHE, lock } from './lock.ts';
import type { Neo4jVersion } from './versions.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** Long enough for the first download, some 150 MB. */
const MAVEN_MS = 600_000;

const run = promisify(execFile);

/** The jars that were found at an earlier time, as long as all are still there. */
async function remembered(file: string): Promise<string | null> {
  if (!existsSync(file)) return null;
  const jars = (await readFile(file, 'utf8')).trim();
  return jars.split(path.delimiter).every((jar) => existsSync(jar)) ? jars : null;
}

/**
 * The class path of a Neo4j server, from Maven's local repository; what is not there yet is fetched as Maven is
 * configured on this machine, once, however many ask at a time.
 * @throws what Maven says when it cannot
 */
export async function classPath(maven: string, javaHome: string, version: Neo4jVersion): Promise<string> {
  const file = path.join(CACHE, `neo4j-${version}.class-path`);
  const release = await lock(`neo4j-${version}`);
  try {
    const known = await remembered(file);
    if (known !== null) return known;
    const goal = ['-q', '-B', '-f', POM, `-Dneo4j.version=${version}`, 'dependency:build-classpath', `-Dmdep.outputFile=${file}`];
    const options = { env: { ...process.env, JAVA_HOME: javaHome }, timeout: MAVEN_MS };
    await run(maven, ['-o', ...goal], options).catch(() => run(maven, goal, options));
    return (await readFile(file, 'utf8')).trim();
  } finally {
    await release();
  }
}
