import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where Linux, macOS and SDKMAN keep their Java homes. */
const JVM_FOLDERS = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines', path.join(homedir(), '.sdkman/candidates/java')];

/** The file of that name on the PATH, links followed; null where there is none. */
export function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
  return found === undefined ? null : realpathSync(found);
}

function javaHomes(): string[] {
  const named = Object.entries(process.env).flatMap(([name, value]) => (name.startsWith('JAVA_HOME') && value ? [value] : []));
  const compiler = onPath('javac');
  const installed = JVM_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [path.join(folder, name), path.join(folder, name, 'Contents/Home')]),
  );
  return [...named, ...(compiler === null ? [] : [path.dirname(path.dirname(compiler))]), ...installed];
}

/** Running a class from source needs the compiler, which a runtime alone has not. */
const isDevelopmentKit = (home: string): boolean => existsSync(path.join(home, 'bin/javac')) && existsSync(path.join(home, 'release'));

const releaseOf = (home: string): number =>
  Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(path.join(home, 'release'), 'utf8'))?.[1] ?? Number.NaN);

/** The home of a Java development kit of one of these releases, the first of them that there is; null where there is none. */
export function findJava(releases: readonly number[]): string | null {
  const kits = javaHomes().filter(isDevelopmentKit);
  for (const release of releases) {
    const home = kits.find((kit) => releaseOf(kit) === release);
    if (home !== undefined) return home;
  }
  return null;
}
