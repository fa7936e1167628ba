import { distance } from 'fastest-levenshtein';
import type { Variables } from './dot-env.ts';

/** Names that other programs, or the first guess, have for ours. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  NEO4J_USERNAME: 'NEO4J_USER',
  NEO4J_PASS: 'NEO4J_PASSWORD',
  NEO4J_DB: 'NEO4J_DATABASE',
  NEO4J_HOST: 'NEO4J_URI',
  NEO4J_ADDRESS: 'NEO4J_URI',
  GRAPH_FILE: 'GRAPH_PATH',
};

/** Only names of these families are ours to judge: PORTS or HOSTS may be anybody's. */
const FAMILY = /^(?:NEO4J|GRAPH|INGEST|THEORIA)_/;
const OWN_PREFIX = 'THEORIA_';
const MOST_SLIPS = 2;

function meantBy(name: string, known: readonly string[]): string | undefined {
  const bare = name.startsWith(OWN_PREFIX) ? name.slice(OWN_PREFIX.length) : name;
  if (known.includes(bare)) return bare;
  const near = known.filter((other) => FAMILY.test(other) && distance(bare, other) <= MOST_SLIPS);
  return OTHER_NAMES[bare] ?? near.sort((a, b) => distance(bare, a) - distance(bare, b))[0];
}

/** A fault for each variable that is set under a name which Theoria does not read, and very likely means one that is not set. */
export function misspeltNames(variables: Variables, known: readonly string[]): string[] {
  const isSet = (name: string): boolean => (variables[name] ?? '') !== '';
  return Object.keys(variables)
    .filter((name) => FAMILY.test(name) && isSet(name) && !known.includes(name))
    .flatMap((name) => {
      const meant = meantBy(name, known);
      return meant === undefined || isSet(meant) ? [] : [`${name}: is not read; did you mean ${meant}?`];
    });
}
