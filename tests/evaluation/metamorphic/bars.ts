import type { Tally } from '../../../ingest/evaluate/tally.ts';

/** Least F1 of a field after a change; a prefix with a star is the micro average of its fields. */
export const BARS: Readonly<Record<string, number>> = {
  'article found': 1,
  title: 1,
  section: 1,
  'pages.start': 1,
  'body language': 1,
  'author name': 0.99,
  institution: 0.97,
  'institution city': 0.97,
  email: 1,
  orcid: 1,
  keyword: 0.98,
  abstract: 1,
  'abstract bounds': 0.97,
  'reference found': 0.995,
  'ref.*': 0.97,
  'romanized.*': 0.98,
  'in-text citation': 0.98,
  theory: 0.9,
  'theory (central)': 0.9,
};

/** No single field of the references falls below this. */
const FIELD_BAR = 0.92;

/** In an invented issue what was read before a change is the gold of its theories: nobody has annotated them. */
export const BARS_OF_INVENTED = { ...BARS, theory: 0.75 };

/** The fields that miss their bar, and what was misread in them. */
export function missedBars(tally: Tally, bars = BARS): { readonly below: string[]; readonly misses: Tally['misses'] } {
  const scores = new Map(tally.scores().map((score) => [score.field, score]));
  const below = Object.entries(bars).flatMap(([field, bar]) => {
    const score = field.endsWith('*') ? tally.micro(field.slice(0, -1)) : scores.get(field);
    return score === undefined || score.wanted === 0 || score.f1 >= bar ? [] : [`${field} ${score.f1.toFixed(3)} < ${bar}`];
  });
  below.push(
    ...tally
      .scores()
      .filter(({ field, f1, wanted }) => field.startsWith('ref.') && wanted > 0 && f1 < FIELD_BAR)
      .map(({ field, f1 }) => `${field} ${f1.toFixed(3)} < ${FIELD_BAR}`),
  );
  const misses = tally.misses.filter(({ field }) => below.some((told) => told.startsWith(field.replace(/\..*/, ''))));
  return { below, misses };
}
