import type { Reference } from '../../schema/record/reference.ts';
import { alike, bareDoi, equalNumber, equalPages, equalSquashed, equalUrl, squash, type Equal } from './compare.ts';
import type { GoldReference } from './gold.ts';
import type { Tally } from './tally.ts';

const family = (names: readonly { readonly family: string }[] | undefined): string[] => (names ?? []).map((name) => squash(name.family));
const asIs = (value: unknown): string => String(value);

/** A total extent is no page range, so the pages of these types do not count. */
const WITHOUT_PAGES = new Set(['book', 'report', 'thesis']);

function scoreFields(tally: Tally, where: string, got: Reference | undefined, want: GoldReference): void {
  const one = (field: string, gotValue: unknown, wantValue: unknown, equal?: Equal): void => {
    if (!want.unscored.includes(field)) tally.compare(`ref.${field}`, where, gotValue, wantValue, equal);
  };
  one('title', got?.title, want.title, alike(0.92));
  one('year', got?.year, want.year, equalNumber);
  tally.compareSets('ref.author', where, family(got?.authors), family(want.authors), asIs);
  one('corporate', got?.corporateAuthor, want.corporateAuthor, alike(0.9));
  one('container', got?.container, want.container, alike(0.9));
  one('volume', got?.volume, want.volume, equalSquashed);
  one('issue', got?.issue, want.issue, equalSquashed);
  if (!WITHOUT_PAGES.has(want.type)) one('pages', got?.pages, want.pages, equalPages);
  one('publisher', got?.publisher, want.publisher, alike(0.85));
  one('place', got?.place, want.place, alike(0.85));
  one('doi', bareDoi(got?.doi ?? null), bareDoi(want.doi));
  if (want.doi === null) one('url', got?.url, want.url, equalUrl);
  one('type', got?.type, want.type);
  one('language', got?.language, want.language);
}

function scoreTwin(tally: Tally, where: string, got: Reference | undefined, want: NonNullable<GoldReference['romanized']>): void {
  tally.compare('romanized.title', where, got?.romanized?.title, want.title, alike(0.92));
  tally.compare('romanized.titleEn', where, got?.romanized?.titleEn, want.titleEn, alike(0.92));
  tally.compareSets('romanized.author', where, family(got?.romanized?.authors), family(want.authors), asIs);
}

/** Scores a reference list entry by entry, by number; `paired` says that gold has a native list beside the romanized one. */
export function scoreReferences(
  tally: Tally,
  article: string,
  got: readonly Reference[],
  want: readonly GoldReference[],
  paired: boolean,
): void {
  const byNumber = new Map(got.map((reference) => [reference.n, reference]));
  tally.count('reference found', { falsePositive: Math.max(0, byNumber.size - want.length) });
  for (const gold of want) {
    const where = `${article}[${gold.n}]`;
    const reference = byNumber.get(gold.n);
    tally.count('reference found', reference ? { truePositive: 1 } : { falseNegative: 1 });
    scoreFields(tally, where, reference, gold);
    if (gold.romanized && paired) scoreTwin(tally, where, reference, gold.romanized);
  }
}
