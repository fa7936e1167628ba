import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { isConflict, statementError } from '../../../schema/store/embedded/errors.ts';
import { osFault } from '../../../schema/store/embedded/os-error.ts';

/** Errors as the engine gives them: a GQLSTATUS, and the operating system's number in the message. */
const ofEngine = (message: string, gqlStatus = '22000'): Error => Object.assign(new Error(message), { gqlStatus });
const ofNode = (code: string): Error => Object.assign(new Error(`${code}: it did not work`), { code });
/** Node has no name for a quota that is used up. */
const ofNodeUnnamed = (errno: number): Error => Object.assign(new Error('UNKNOWN: it did not work'), { code: 'UNKNOWN', errno: -errno });

describe.skipIf(process.platform === 'win32')('an error of the operating system', () => {
  it.each([
    ['ENOSPC', 'STORE_UNAVAILABLE', 'finds no room on the disk'],
    ['EDQUOT', 'STORE_UNAVAILABLE', 'finds no room on the disk'],
    ['EFBIG', 'STORE_UNAVAILABLE', 'finds no room on the disk'],
    ['EACCES', 'STORE_REFUSED', 'may not be opened by this user'],
    ['EPERM', 'STORE_REFUSED', 'may not be opened by this user'],
    ['EROFS', 'STORE_REFUSED', 'is on a read-only file system'],
    ['EIO', 'STORE_REFUSED', 'is on a disk that fails'],
    ['EMFILE', 'STORE_UNAVAILABLE', 'is one open file too many'],
  ] as const)('%s is told in words, whether Node or the engine meets it', (name, code, what) => {
    const number = constants.errno[name];
    for (const cause of [ofNode(name), ofNodeUnnamed(number), ofEngine(`GRAFEO-X003: I/O error: no (os error ${number})`)]) {
      const fault = osFault('The graph file g', cause);
      expect(fault).toMatchObject({ code, message: `The graph file g ${what}`, cause });
      expect(fault?.remedy).toMatch(/\w.*\.$/);
    }
  });

  it('of no kind that a person can mend is left to others', () => {
    expect(osFault('x', ofNode('EXDEV'))).toBeNull();
    expect(osFault('x', ofEngine('GRAFEO-X003: odd (os error 99999)'))).toBeNull();
    expect(osFault('x', 'no error at all')).toBeNull();
  });
});

describe('a write that the disk did not take', () => {
  const full = ofEngine('GRAFEO-T009: the commit was rolled back: no (os error 28)', '40000');
  const met = ofEngine('GRAFEO-T001: write conflict', '40000');

  it('is no conflict, though it has the same GQLSTATUS', () => {
    expect([isConflict(full), isConflict(met)]).toEqual([false, true]);
    expect(statementError('merge-work', full)).toMatchObject({ code: 'STORE_UNAVAILABLE', message: expect.stringContaining('no room') });
    expect(statementError('merge-work', met)).toMatchObject({ code: 'STORE_CONFLICT' });
  });
});
