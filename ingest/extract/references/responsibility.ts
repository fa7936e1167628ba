import type { Name } from '../../../schema/record/reference.ts';
import { readAuthors } from './authors.ts';
import { trimField } from './marks.ts';
import { looksCorporate } from './corporate.ts';
import { takeContributors } from './contributors.ts';

/** What a GOST statement of responsibility says: `/ А. Б. Иванов, В. Г. Петров [и др.] ; под ред. Д. Е. Сидорова`. */
export interface Responsibility {
  /** The text before the slash. */
  readonly before: string;
  readonly authors: readonly Name[];
  /** The organisation that answers for the work where no person does. */
  readonly corporate: string | null;
  readonly editors: readonly string[];
  /** What follows the statement. */
  readonly after: string;
}

const SLASH = /\s\/\s?(?=\S)|\S\/\s(?=\p{Lu}\.)/u;
const STATEMENT_END = /\.?\s[–—-]\s|[\uE000-\uE002]/u;

/** Splits off the statement of responsibility; `null` where there is none. */
export function readResponsibility(text: string): Responsibility | null {
  const slash = text.includes('/') ? SLASH.exec(text) : null;
  if (slash === null) return null;
  const from = slash.index + slash[0].length;
  const tail = text.slice(from);
  const people = readAuthors(tail);
  const stop = STATEMENT_END.exec(tail.slice(people?.end ?? 0));
  const end = stop === null ? tail.length : (people?.end ?? 0) + stop.index;
  const { value: editors, rest } = takeContributors(tail.slice(0, end));
  const named = trimField(tail.slice(0, end).split(/\s?;/)[0] ?? '');
  const corporate = people === null && /^\p{Lu}/u.test(named) && looksCorporate(named) ? named : null;
  if (people === null && editors.length === 0 && corporate === null) return null;
  const after = stop === null && people === null ? rest : tail.slice(stop === null && people !== null ? people.end : end);
  return { before: text.slice(0, slash.index + (/^\s/.test(slash[0]) ? 0 : 1)), authors: people?.names ?? [], corporate, editors, after };
}
