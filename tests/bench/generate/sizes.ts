/** How large a generated collection is. Everything else follows from these numbers. */
export interface GraphSize {
  readonly issues: number;
  readonly articlesPerIssue: number;
  readonly citationsPerArticle: number;
  /** Works that are cited and no article of an issue. */
  readonly citedWorks: number;
}

/** A collection of this many issues of ten articles. */
export const collectionOf = (issues: number): GraphSize => ({
  issues,
  articlesPerIssue: 10,
  citationsPerArticle: 25,
  citedWorks: issues * 15,
});

/** The same collection a tenth as large. */
export const tenthOf = ({ issues }: GraphSize): GraphSize => collectionOf(Math.ceil(issues / 10));

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
