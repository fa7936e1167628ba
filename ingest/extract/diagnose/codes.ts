import type { Diagnostic } from '../../../schema/record/diagnostic.ts';

type Nature = Pick<Diagnostic, 'kind' | 'severity'>;

const fault = { kind: 'source-fault', severity: 'warning' } as const;
const trifle = { kind: 'source-fault', severity: 'info' } as const;
const uncertain = { kind: 'uncertain', severity: 'info' } as const;
const doubtful = { kind: 'uncertain', severity: 'warning' } as const;
const unread = { kind: 'not-understood', severity: 'warning' } as const;
const lost = { kind: 'not-understood', severity: 'error' } as const;

/** Every diagnostic that the extractor can give: the closed catalogue of codes. */
export const CODES = {
  // The issue
  'line-too-long': lost,
  'contents-missing': unread,
  'contents-row-without-article': lost,
  'article-not-in-contents': doubtful,
  'contents-pages-differ': fault,
  'contents-out-of-order': fault,
  'journal-title-missing': unread,
  'issn-check-digit': fault,
  'issue-number-missing': unread,
  // Heads
  'label-misspelt': trifle,
  'label-in-other-language': fault,
  'head-line-unassigned': unread,
  'name-spelt-differently': fault,
  'name-differs-by-language': fault,
  'author-missing-in-head': fault,
  'author-missing-in-contents': fault,
  'affiliation-unmarked': trifle,
  'affiliation-missing': fault,
  'institution-unknown': uncertain,
  'place-unknown': uncertain,
  'place-missing': trifle,
  'quotes-unpaired': trifle,
  'email-missing': trifle,
  'orcid-check-digit': fault,
  'abstract-missing': fault,
  'title-differs': fault,
  'keywords-missing': fault,
  'keyword-counts-differ': fault,
  'mixed-script-word': trifle,
  // Bodies and citations
  'body-missing': lost,
  'cited-not-listed': fault,
  'never-cited': trifle,
  'citations-missing': uncertain,
  'citations-out-of-order': trifle,
  'citation-repeated': trifle,
  'citation-styles-mixed': trifle,
  'citation-author-differs': doubtful,
  // Theories
  'theory-candidate': uncertain,
  'named-not-listed': doubtful,
  // Reference lists
  'list-missing': fault,
  'list-heading-misleads': fault,
  'list-heading-missing': fault,
  'list-line-unassigned': unread,
  'lists-differ-in-length': fault,
  'list-number-skipped': fault,
  'list-unnumbered': trifle,
  'entry-cut': trifle,
  'entry-unpaired': fault,
  'entry-realigned': doubtful,
  'entry-duplicated': fault,
  'title-repeated': doubtful,
  'pages-repeated': doubtful,
  'initials-differ': fault,
  'entry-without-year': fault,
  'entry-without-pages': trifle,
  'marks-unpaired': trifle,
  'address-broken': fault,
  'isbn-check-digit': fault,
  'twins-unlike': doubtful,
  'twins-differ-in-author': uncertain,
  'twins-differ-in-year': fault,
  'twins-differ-in-title': doubtful,
  'twin-lacks-year': trifle,
  'twins-differ-in-pages': fault,
  'twins-differ-in-access-date': fault,
  'twins-differ-in-doi': fault,
  'twins-differ-in-url': fault,
  'twins-swap-volume-and-issue': fault,
  'reference-piece-unread': { kind: 'not-understood', severity: 'info' },
  'reference-field-doubtful': uncertain,
} as const satisfies Readonly<Record<string, Nature>>;

export type DiagnosticCode = keyof typeof CODES;
