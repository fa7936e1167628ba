import { expect, it } from 'vitest';
import { IssueRecordSchema } from '../../../schema/record/issue-record.ts';
import { smallRecord } from '../../support/small-record.ts';

it('the invented record that the tests share is a valid issue record', () => {
  expect(IssueRecordSchema.safeParse(smallRecord()).error?.issues ?? []).toEqual([]);
});
