/**
 * Where in the records a mention stands: `record` is its index in the list of records, `article` the article's position.
 * Addresses only join mentions to entities within one resolution; no id is made from them.
 */
export interface ArticleAddress {
  readonly record: number;
  readonly article: number;
}

const at = ({ record, article }: ArticleAddress, ...rest: readonly (string | number)[]): string => [record, article, ...rest].join('/');

export const articleAt = (place: ArticleAddress): string => at(place, 'article');
export const authorAt = (place: ArticleAddress, order: number): string => at(place, 'author', order);
export const affiliationAt = (place: ArticleAddress, order: number, index: number): string => at(place, 'affiliation', order, index);
export const referenceAt = (place: ArticleAddress, n: number): string => at(place, 'reference', n);
export const citedAuthorAt = (place: ArticleAddress, n: number, index: number): string => at(place, 'reference', n, 'author', index);
export const theoryAt = (place: ArticleAddress, index: number): string => at(place, 'theory', index);
export const thinkerAt = (place: ArticleAddress, theory: number, index: number): string => at(place, 'theory', theory, 'thinker', index);
export const conceptAt = (place: ArticleAddress, index: number): string => at(place, 'concept', index);

/** Where in an issue something is printed. */
export interface Place {
  /** Position of the article. */
  readonly article: number;
  /** Readable, such as `article 3, author 2`. */
  readonly text: string;
}

const placeIn = (article: number, rest: string): Place => ({ article, text: `article ${article}, ${rest}` });

export const articlePlace = (article: number): Place => ({ article, text: `article ${article}` });
export const authorPlace = (article: number, order: number): Place => placeIn(article, `author ${order}`);
export const referencePlace = (article: number, n: number): Place => placeIn(article, `reference ${n}`);
export const theoryPlace = (article: number, name: string): Place => placeIn(article, `theory ${name}`);
export const keywordPlace = (article: number, order: number): Place => placeIn(article, `keyword ${order}`);
