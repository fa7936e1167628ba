/** All that the records of a collection say, or its works and citations alone. */
export const PARTS = ['all', 'citations'] as const;
export type Parts = (typeof PARTS)[number];
export const PARTS_IN_WORDS = { all: 'all that records say', citations: 'works and citations' } as const satisfies Record<Parts, string>;

/** How large a generated collection is. Everything else follows from these numbers. */
export interface GraphSize {
  readonly parts: Parts;
  readonly issues: number;
  readonly articlesPerIssue: number;
  readonly citationsPerArticle: number;
  /** Works that are cited and no article of an issue. */
  readonly citedWorks: number;
}

/** A collection of this many issues of ten articles. */
export const collectionOf = (issues: number, parts: Parts = 'all'): GraphSize => ({
  parts,
  issues,
  articlesPerIssue: 10,
  citationsPerArticle: 25,
  citedWorks: issues * 15,
});

/** The same collection a tenth as large. */
export const tenthOf = ({ issues, parts }: GraphSize): GraphSize => collectionOf(Math.ceil(issues / 10), parts);

/** Works and citations of the same collection alone: the graph that the bars of memory and start were taken from. */
export const citationsOnly = ({ issues }: GraphSize): GraphSize => collectionOf(issues, 'citations');

/** Names files of this size, such as `all-2000`. */
export const nameOf = ({ parts, issues }: GraphSize): string => `${parts}-${issues}`;

/** 1,000 works, 10,000 citations; 5,000 and 50,000; 50,000 and 500,000; 200,000 and 2,000,000. */
export const SIZES = {
  small: collectionOf(40),
  tenth: collectionOf(200),
  standard: collectionOf(2_000),
  large: collectionOf(8_000),
} as const satisfies Record<string, GraphSize>;
export type SizeName = keyof typeof SIZES;

/** How many of each kind the works of this size share: fewer, the more of one kind a field has in common. */
export const poolsOf = ({ citedWorks, issues }: GraphSize) => ({
  persons: Math.ceil(citedWorks / 2),
  venues: Math.ceil(citedWorks / 60),
  institutions: Math.ceil(issues / 5),
  concepts: issues * 2,
  theories: Math.min(200, issues),
});
export type Pools = ReturnType<typeof poolsOf>;
