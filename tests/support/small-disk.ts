import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const run = (program: string, ...args: string[]): void => void execFileSync(program, args, { stdio: 'pipe' });

/** A disk of its own in memory. */
export interface SmallDisk {
  readonly folder: string;
  resize(megabytes: number): void;
  /** Leaves no byte free. */
  fill(): void;
  makeReadOnly(): void;
  remove(): void;
}

/** Mounts a disk of so many megabytes at a folder; null where this user may mount nothing. */
export function mountSmallDisk(folder: string, megabytes: number): SmallDisk | null {
  if (process.platform !== 'linux') return null;
  mkdirSync(folder, { recursive: true });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  return {
    folder,
    resize: (size) => run('mount', '-o', `remount,size=${size}m`, folder),
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(path.join(folder, 'filler'), Buffer.alloc(bavail * bsize));
    },
    makeReadOnly: () => run('mount', '-o', 'remount,ro', folder),
    remove() {
      run('umount', '--lazy', folder);
      rmSync(folder, { recursive: true });
    },
  };
}
