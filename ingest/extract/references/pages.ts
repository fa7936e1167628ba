const PAGE = String.raw`(?:\p{L}{0,2}\d{1,7}\p{L}?|[ivxlc]{1,8})`;
const RANGE = String.raw`${PAGE}\s?[-–—‐−]{1,2}\s?${PAGE}`;
const LABEL = String.raw`(?:pages?|pp|pgs?|p|рр|р|стр|сс|с|c|беттер|бет|бб|б|s)`;
const LABEL_BEFORE = String.raw`(?:(?:pages?|pp|pgs?|рр|стр|сс|беттер|бет|бб)\s?\.?\s?:?\s?|[pрсcбs](?:\.\s?|\s))`;
const LABELLED = new RegExp(String.raw`^\(?${LABEL_BEFORE}(${RANGE}|${PAGE})(?:\s?[,;]\s?(?:${RANGE}|${PAGE})){0,4}\)?$`, 'iu');
const TRAILING = new RegExp(String.raw`^(${RANGE})[-\s]?${LABEL}\.?$`, 'iu');
/** A range has one. */
const HAS_DASH = /[-–—‐−]/;
const BARE = /^(\p{L}{0,2}\d{1,7}\s?[-–—‐−]{1,2}\s?\p{L}{0,2}\d{1,7}|[A-F]\d{1,2})\.?$/u;
const EXTENT = new RegExp(
  String.raw`^\(?(?:pp?\.\s)?(?:[ivxlc]{1,8}|\d{1,4})\s\+\s\d{1,4}(?:\s\+\s\d{1,4})?\)?$|^(?:[ivxlc]{1,8}\s?[,+]\s?)?\[?\d{1,5}\]?\s?(?:${LABEL}|bet|pages|v|т)\.?(?:\s?:\s?ил\.?)?(?:\s?\(.{1,30}\))?(?:\sс\.?)?$`,
  'iu',
);
const ARTICLE_NUMBER = /^(?:art(?:icle)?\.?(?: no\.?| id| number)?:?|статья|id)\s?e?\d{2,9}$/iu;

const tidyPages = (text: string): string =>
  text
    .replace(/\s?[-–—‐−]{1,2}\s?/g, '-')
    .replace(/\.$/, '')
    .trim();

/** Reads a labelled page or range: `P. 94–136`, `С. 9-13`, `41–45 б.`; dashes become "-". */
export function readPages(piece: string): string | null {
  const match = LABELLED.exec(piece) ?? (HAS_DASH.test(piece) ? TRAILING.exec(piece) : null);
  return match === null ? null : tidyPages(match[1] ?? '');
}

/** Reads a range without a label, `363-389`. */
export function readBareRange(piece: string): string | null {
  const match = BARE.exec(piece);
  return match === null ? null : tidyPages(match[1] ?? '');
}

/** Whether the piece gives the total number of pages, `434 p.`, `216 с.`, which is no page range. */
export const isExtent = (piece: string): boolean => EXTENT.test(piece);

/** Whether the piece is the number of an article that stands in place of pages, `Art. 1544208`. */
export const isArticleNumber = (piece: string): boolean => ARTICLE_NUMBER.test(piece);
