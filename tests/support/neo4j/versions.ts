/** What a release runs on: Java releases, best first, and flags beside those of every release. */
interface Needs {
  readonly java: readonly number[];
  readonly flags: readonly string[];
}

/** The Neo4j releases that Theoria is tested with. */
const TESTED = {
  '5.26.12': { java: [17, 21], flags: [] },
  '2026.08.1': { java: [25, 21], flags: ['--add-modules=jdk.incubator.vector'] },
} as const satisfies Record<string, Needs>;
export type Neo4jVersion = keyof typeof TESTED;

const isTested = (version: string): version is Neo4jVersion => version in TESTED;

/** The release of NEO4J_VERSION, or else the long-term one. */
export function wantedVersion(): Needs & { readonly version: Neo4jVersion } {
  const version = process.env['NEO4J_VERSION'] || '5.26.12';
  if (!isTested(version)) throw new Error(`NEO4J_VERSION is ${version}; tested are ${Object.keys(TESTED).join(' and ')}`);
  return { version, ...TESTED[version] };
}
