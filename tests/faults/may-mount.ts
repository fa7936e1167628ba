import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mountSmallDisk, type SmallDisk } from '../support/small-disk.ts';

const mount = (megabytes: number): SmallDisk | null => mountSmallDisk(path.join(tmpdir(), `theoria-disk-${randomUUID()}`), megabytes);

/** Whether this user may mount a disk. It is tried out and unmounted, since a test is told to skip before anything is set up. */
export function mayMount(): boolean {
  const disk = mount(1);
  disk?.remove();
  return disk !== null;
}

/** @throws Error where `mayMount` says no */
export function mountDisk(megabytes: number): SmallDisk {
  const disk = mount(megabytes);
  if (disk === null) throw new Error('this user may not mount a disk');
  return disk;
}
