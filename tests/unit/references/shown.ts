import { parseReference } from '../../../ingest/extract/references/parse-reference.ts';

/** The fields that an entry fills, names as `Family|Given`, for tables that can be read at a glance. */
export function shown(printed: string, list?: 'native' | 'romanized' | 'single'): Record<string, unknown> {
  const { fields } = parseReference(printed, list === undefined ? undefined : { list });
  const { authors, ...others } = fields;
  const filled = Object.entries(others).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  const names = authors.map(({ family, given }) => (given === null ? family : `${family}|${given}`)).join('; ');
  return { ...(names === '' ? {} : { authors: names }), ...Object.fromEntries(filled) };
}
