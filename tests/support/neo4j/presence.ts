import { findJava, onPath } from './find-java.ts';
import { wantedVersion } from './versions.ts';

/** What a server of our own is started with. */
export interface Means {
  readonly javaHome: string;
  readonly maven: string;
}

/** What this machine has to start a server of our own, or in words what it lacks. */
export function meansOrLack(): Means | string {
  const { java } = wantedVersion();
  const javaHome = findJava(java);
  if (javaHome === null) return `neither NEO4J_URI nor a development kit of Java ${java.join(' or ')} is here`;
  const maven = onPath('mvn');
  return maven === null ? 'neither NEO4J_URI nor Maven (mvn) is here' : { javaHome, maven };
}

/** Says on standard error that there is no Neo4j to test with; once, however many processes the tests run in. */
export function sayAbsent(why: string): void {
  if (process.env['NEO4J_SAID_ABSENT'] !== '1') process.stderr.write(`neo4j: not run, ${why}\n`);
}

/** Before all tests, in the process whose environment the others inherit. */
export function setup(): void {
  if (process.env['NEO4J_URI']) return;
  const means = meansOrLack();
  if (typeof means !== 'string') return;
  sayAbsent(means);
  process.env['NEO4J_SAID_ABSENT'] = '1';
}
