import { z } from 'zod';
import { IssueRecordSchema } from './issue-record.ts';

/** The JSON Schema (draft 2020-12) of an issue record. */
export const recordJsonSchema = (): unknown => z.toJSONSchema(IssueRecordSchema, { target: 'draft-2020-12' });
