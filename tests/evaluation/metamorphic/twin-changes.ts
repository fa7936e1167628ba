import type { GoldReference } from '../../../ingest/evaluate/gold.ts';
import type { Article } from '../../../schema/record/article.ts';
import { numbered, rewriteLists, unnumbered, type Chunk } from './list-changes.ts';
import { eachArticle } from './rewrite.ts';
import type { Change, Trial } from './trial.ts';

const romanizedOf = (article: Article): boolean => article.referenceLists.native !== null && article.referenceLists.romanized !== null;

/** Only the romanized list of a pair changes. */
const romanizedList =
  (edit: (chunks: readonly Chunk[], article: Article) => readonly Chunk[] | null): ((trial: Trial) => string[]) =>
  (trial) =>
    rewriteLists(trial, (chunks, article, list) => (list === 'romanized' && romanizedOf(article) ? edit(chunks, article) : chunks));

export const reverseRomanized: Change = (trial) => ({ ...trial, lines: romanizedList((chunks) => numbered(chunks.toReversed()))(trial) });

/** The third entry is missing in the romanized list, and the numbers go on without it. */
export const shortenRomanized: Change = (trial) => ({
  ...trial,
  lines: romanizedList((chunks) => numbered(chunks.filter((_, at) => at !== 2)))(trial),
  gold: trial.gold.map((article) =>
    article.referenceLists.native === null
      ? article
      : { ...article, references: article.references.map((one) => (one.n === 3 ? { ...one, romanized: null } : one)) },
  ),
});

const FOREIGN = ['0. Brandvold O. (1994) Fiskerlivets sanger [Songs of a fisherman’s life]. Tromsø: Nordlys, 88 p. (In Norwegian)'];

/** The romanized list has an entry more, at its third place. */
export const lengthenRomanized: Change = (trial) => ({
  ...trial,
  lines: romanizedList((chunks) => numbered([...chunks.slice(0, 2), FOREIGN, ...chunks.slice(2)]))(trial),
});

/** The romanized list is sorted anew, as by another alphabet. */
export const sortRomanized: Change = (trial) => ({
  ...trial,
  lines: romanizedList((chunks) =>
    numbered(chunks.toSorted((a, b) => (unnumbered(a)[0] ?? '').localeCompare(unnumbered(b)[0] ?? '', 'en'))),
  )(trial),
});

/** What gold knows from the two lists together. */
const SETTLED = ['container', 'volume', 'issue', 'publisher'];

const dropRomanizedWhere =
  (isDropped: (position: number) => boolean): Change =>
  (trial) => ({
    ...trial,
    lines: romanizedList((chunks, article) => (isDropped(article.position) ? null : chunks))(trial),
    gold: trial.gold.map((article) =>
      !isDropped(article.position) || article.referenceLists.native === null
        ? article
        : {
            ...article,
            referenceLists: { ...article.referenceLists, romanized: null },
            references: article.references.map((one) => ({ ...one, romanized: null, unscored: [...one.unscored, ...SETTLED] })),
          },
    ),
  });

/** Every second pair of lists loses the romanized one. */
export const dropRomanized = dropRomanizedWhere((position) => position % 2 === 1);
const dropAllRomanized = dropRomanizedWhere(() => true);

/** What a script prints otherwise, and the romanized list alone does not tell. */
const OF_THE_NATIVE = ['container', 'publisher', 'place', 'corporate', 'pages', 'volume', 'issue', 'type'];

/** An entry as the romanized list alone gives it, for the fields that gold has of that list. */
const romanizedAlone = (reference: GoldReference): GoldReference[] => {
  const twin = reference.romanized;
  if (twin === null || twin === undefined) return [];
  return [
    {
      ...reference,
      title: twin.title ?? null,
      authors: twin.authors ?? [],
      year: twin.year ?? null,
      doi: twin.doi ?? null,
      url: twin.url ?? null,
      romanized: null,
      unscored: [...reference.unscored, ...OF_THE_NATIVE],
    },
  ];
};

/** The numbers of the entries that the romanized list has, by the numbers of the native one. */
function romanizedNumbers(articles: readonly Article[], position: number): Map<number, number> {
  const references = articles.find((article) => article.position === position)?.references ?? [];
  const listed = references.flatMap(({ n, lines }) => (lines.romanized === null ? [] : [{ n, line: lines.romanized[0] }]));
  return new Map(listed.toSorted((a, b) => a.line - b.line).map(({ n }, at) => [n, at + 1]));
}

/** Every pair of lists loses the native one; the numbers are those of the romanized. */
export const dropNative: Change = (trial) => ({
  ...trial,
  lines: rewriteLists(trial, (chunks, article, list) => (list === 'native' && romanizedOf(article) ? null : chunks)),
  gold: trial.gold.map((article) => {
    if (article.referenceLists.native === null || article.referenceLists.romanized === null) return article;
    const numbers = romanizedNumbers(trial.record.articles, article.position);
    const references = article.references.flatMap(romanizedAlone).map((one) => ({ ...one, n: numbers.get(one.n) ?? one.n }));
    return { ...article, referenceLists: { ...article.referenceLists, native: null }, references };
  }),
});

/** No article has a list. */
export const dropBoth: Change = (trial) => ({
  ...trial,
  lines: rewriteLists(trial, () => null),
  gold: trial.gold.map((article) => ({ ...article, referenceLists: { native: null, romanized: null }, references: [] })),
});

/** Of the articles one in three loses the native list, one the romanized, one both. */
export const dropByTurns: Change = (trial) => {
  const changes = [dropNative(trial), dropAllRomanized(trial), dropBoth(trial)] as const;
  return eachArticle(trial, (article, gold, lines) => {
    const changed = changes[article.position % changes.length] ?? trial;
    const [from, to] = [article.lines[0] - 1, article.lines[1]];
    return {
      lines: [...lines.slice(0, from), ...changed.lines.slice(from, to), ...lines.slice(to)],
      gold: changed.gold.find(({ position }) => position === gold.position) ?? gold,
    };
  });
};
