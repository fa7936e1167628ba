import { AppError } from '../../errors.ts';

/** The first release of the line that is supported for long; what comes after it is numbered by year. */
const FIRST = { major: 5, minor: 26 } as const;
const BY_YEAR = 2025;

/**
 * Refuses a server that our Cypher is not written for.
 * @param agent what the server calls itself, as `Neo4j/5.26.12`
 * @throws AppError STORE_REFUSED, naming what is supported
 */
export function checkVersion(address: string, agent: string | undefined): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  const isSupported = Number(major) >= BY_YEAR || (Number(major) === FIRST.major && Number(minor) >= FIRST.minor);
  if (isSupported) return;
  throw new AppError('STORE_REFUSED', `The server at ${address} is ${agent ?? 'without a version'}, which Theoria does not know`, {
    remedy: 'Use Neo4j 5.26 (long-term support) or a release of 2025 or later.',
  });
}
