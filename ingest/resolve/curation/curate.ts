import type { KindDecisions, PrintedMention } from '../../../schema/authority/merges.ts';
import type { Decided } from '../cluster.ts';
import type { CurationProblem, Form } from '../entities.ts';

/** The decisions on one kind of entity, each block with its JSON path and the index of the record it is for. */
export type KindCuration = readonly { readonly path: string; readonly record: number; readonly decisions: KindDecisions }[];

export const NOT_CURATED: KindCuration = [];

/** A form that a curator prefers, and the mention that bears it. */
export interface Preference {
  readonly at: string;
  readonly form: Form;
  readonly path: string;
}

export interface Curated<T> extends Decided<T> {
  readonly preferences: readonly Preference[];
  readonly problems: readonly CurationProblem[];
}

interface Split<T> {
  readonly path: string;
  readonly mentions: readonly T[];
  readonly from: readonly T[];
}

/** Each mention with all those that merges join it to. */
function groupsOf<T>(together: readonly (readonly [T, T])[]): Map<T, Set<T>> {
  const groups = new Map<T, Set<T>>();
  for (const [a, b] of together) {
    const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    for (const member of joined) groups.set(member, joined);
  }
  return groups;
}

/**
 * Finds the mentions that a curator's decisions speak of.
 * A decision that names what is not printed, or that another one contradicts, is left out and told among the problems.
 */
export function curate<T extends { readonly at: string }>(
  mentions: readonly T[],
  formsOf: (mention: T) => readonly Form[],
  curation: KindCuration,
): Curated<T> {
  const problems: CurationProblem[] = [];
  const find = (printed: PrintedMention, record: number, path: string): { mention: T; form: Form }[] => {
    const found = mentions.flatMap((mention) => {
      if (!mention.at.startsWith(`${record}/`)) return [];
      const form = formsOf(mention).find(({ text, place }) => text === printed.text && place.text === printed.place);
      return form === undefined ? [] : [{ mention, form }];
    });
    if (found.length === 0) problems.push({ path, reason: `“${printed.text}” is not printed in ${printed.place}` });
    return found;
  };
  const findAll = (list: readonly PrintedMention[], record: number, path: string): T[] =>
    list.flatMap((printed, index) => find(printed, record, `${path}[${index}]`).map(({ mention }) => mention));

  const merges = curation.flatMap(({ path, record, decisions }) =>
    decisions.merge.map((merge, index) => {
      const at = `${path}.merge[${index}]`;
      const [first, ...rest] = findAll(merge.mentions, record, `${at}.mentions`);
      return { path: at, pairs: first === undefined ? [] : rest.map((other) => [first, other] as const) };
    }),
  );
  const splits = curation.flatMap(({ path, record, decisions }) =>
    decisions.split.map((split, index): Split<T> => {
      const at = `${path}.split[${index}]`;
      const [ones, others] = [findAll(split.mentions, record, `${at}.mentions`), findAll(split.from, record, `${at}.from`)];
      return { path: at, mentions: ones, from: others };
    }),
  );
  const preferences = curation.flatMap(({ path, record, decisions }) =>
    decisions.prefer.flatMap((prefer, index) => {
      const at = `${path}.prefer[${index}]`;
      return find(prefer.form, record, `${at}.form`).map(({ mention, form }): Preference => ({ at: mention.at, form, path: at }));
    }),
  );

  const groups = groupsOf(merges.flatMap(({ pairs }) => pairs));
  const contradicted = new Set(
    splits.filter(({ mentions: ones, from }) => ones.some((one) => from.some((other) => one === other || groups.get(one)?.has(other)))),
  );
  for (const { path } of contradicted) problems.push({ path, reason: 'it parts what it or the merges of this file join; neither is done' });
  const isContradicted = ([a, b]: readonly [T, T]): boolean =>
    [...contradicted].some(({ mentions: ones, from }) =>
      [...ones, ...from].some((one) => one === a || one === b || groups.get(one)?.has(a)),
    );
  const apart = new Map<T, Set<T>>();
  for (const { mentions: ones, from } of splits.filter((split) => !contradicted.has(split))) {
    for (const one of ones)
      for (const other of from) {
        apart.set(one, (apart.get(one) ?? new Set<T>()).add(other));
        apart.set(other, (apart.get(other) ?? new Set<T>()).add(one));
      }
  }
  return {
    together: merges.flatMap(({ pairs }) => pairs.filter((pair) => !isContradicted(pair))),
    apart: (a, b) => apart.get(a)?.has(b) ?? false,
    preferences,
    problems,
  };
}
