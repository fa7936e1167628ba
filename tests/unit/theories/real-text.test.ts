import { describe, expect, it } from 'vitest';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import type { TheoryUse } from '../../../schema/record/theory-use.ts';
import { theoryVocabulary } from '../../../schema/vocabulary/theories.ts';
import type { TheoryConcept, Thinker } from '../../../schema/vocabulary/theory-concept.ts';
import { shared, tellAbsent } from '../../support/shared.ts';

const { theories, thinkers } = theoryVocabulary();
const STEP = 37;

const thinkerOf = (concept: TheoryConcept | undefined): Thinker | undefined => thinkers.find(({ id }) => id === concept?.thinkers[0]);

/** Other theories of the vocabulary, in an order of no meaning: terms of art and words with a plain sense, as they come. */
function* others(found: ReadonlySet<string>): Generator<TheoryConcept> {
  for (let at = STEP; ; at += STEP) {
    const concept = theories[at % theories.length];
    if (concept === undefined || found.has(concept.prefLabel.en) || concept.thinkers.length === 0) continue;
    if (concept.kind !== 'method' && concept.needsAnchor !== 'strong' && concept.prefLabel.kk.length > 5) yield concept;
  }
}

/** The lines of the use with the other theory's name in the place of its own, and the other's thinker in the place of its thinkers. */
function rename(lines: string[], use: TheoryUse, other: TheoryConcept): void {
  const own = theories.find((concept) => concept.prefLabel.en === use.canonicalEn);
  const names = (own?.thinkers ?? []).flatMap((id) => thinkers.find((thinker) => thinker.id === id)?.ru ?? []);
  const thinker = thinkerOf(other)?.ru[0] ?? '';
  for (const { lines: span, phrase, language } of use.mentions) {
    for (let at = span[0] - 1; at < span[1]; at += 1) {
      const line = (lines[at] ?? '').replaceAll(
        phrase,
        phrase.startsWith('«') ? `«${other.prefLabel[language]}»` : other.prefLabel[language],
      );
      lines[at] = names.reduce((text, name) => text.replaceAll(new RegExp(`${name}\\p{Ll}{0,5}`, 'gu'), thinker), line);
    }
  }
}

describe('the real issue with other theories in the place of its own', () => {
  if (shared === null) tellAbsent('theories renamed in the real issue');
  it.runIf(shared !== null)('has them found', { timeout: 60_000 }, async () => {
    const source = await readSource(shared?.issue ?? '');
    const before = extractIssue(source);
    const known = new Set(before.articles.flatMap((article) => article.theories.map((use) => use.canonicalEn)));
    const draw = others(known);
    const lines = [...source.lines];
    const wanted = new Map<number, Set<string>>();
    for (const article of before.articles) {
      const names = new Set<string>();
      for (const use of article.theories.filter(({ kind }) => kind === 'theory')) {
        const other = draw.next().value;
        if (other === undefined) continue;
        rename(lines, use, other);
        names.add(other.prefLabel.en);
      }
      wanted.set(article.position, names);
    }
    const after = extractIssue({ ...source, lines });
    const rows = after.articles.map((article) => {
      const found = new Set(article.theories.map((use) => use.canonicalEn));
      const names = [...(wanted.get(article.position) ?? [])];
      return {
        missed: names.filter((name) => !found.has(name)),
        hits: names.filter((name) => found.has(name)),
        surplus: [...found].filter((name) => !names.includes(name) && !known.has(name)),
      };
    });
    const hits = rows.flatMap((row) => row.hits).length;
    const missed = rows.flatMap((row) => row.missed);
    const surplus = rows.flatMap((row) => row.surplus);
    expect(hits + missed.length).toBeGreaterThan(60);
    expect(hits / (hits + missed.length), `missed: ${missed.join('; ')}`).toBeGreaterThanOrEqual(0.85);
    expect(hits / (hits + surplus.length), `surplus: ${surplus.join('; ')}`).toBeGreaterThanOrEqual(0.9);
  });
});
