import type { KeywordRow } from '../schema/cypher/read-concepts.ts';
import type { MentionRow } from '../schema/cypher/read-theories.ts';
import type { CitationRow } from '../schema/cypher/read-works.ts';
import type { Place } from './generated/resolver-types.ts';

const nowhere: Place = { section: null, line: null, lineEnd: null, phrase: null, sentence: null, language: null, references: [] };

/** Something printed on one line. */
export const printedPlace = (phrase: string | null, line: number | null): Place => ({ ...nowhere, phrase, line, lineEnd: line });

/** A passage that speaks of a theory. */
export const mentionPlace = ({ section, line, lineEnd, phrase, sentence, language, references }: MentionRow): Place => ({
  section,
  line,
  lineEnd,
  phrase,
  sentence,
  language,
  references,
});

/** The bracketed groups of the body that cite an entry. */
export const groupPlaces = (citation: CitationRow): Place[] =>
  citation.places.map(({ line, section, printed }) => ({ ...printedPlace(printed, line), section, references: [citation.number] }));

/** The entry itself and then the bracketed groups. */
export const citationPlaces = (citation: CitationRow): Place[] => [
  { ...printedPlace(citation.printedNative ?? citation.printedRomanized, citation.line), references: [citation.number] },
  ...groupPlaces(citation),
];

/** A keyword in each language that prints it. */
export const keywordPlaces = (row: KeywordRow): Place[] => {
  const printed = [
    { language: 'kk', phrase: row.printedKk, line: row.lineKk },
    { language: 'ru', phrase: row.printedRu, line: row.lineRu },
    { language: 'en', phrase: row.printedEn, line: row.lineEn },
  ];
  return printed.filter(({ phrase }) => phrase !== '').map(({ language, phrase, line }) => ({ ...printedPlace(phrase, line), language }));
};
