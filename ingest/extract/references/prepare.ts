import { takeAccessed } from './accessed.ts';
import { takeMedium, takeTranslation } from './brackets.ts';
import { takeDoi } from './doi.ts';
import { withoutEditionStatement } from './edition.ts';
import { takeLanguageNote } from './language-note.ts';
import { takeReportMark } from './report-mark.ts';
import { tidyPrinted } from './tidy.ts';
import { takeThesisMark } from './thesis-mark.ts';
import { takeUrl } from './url.ts';

/** An entry without what can be told wherever it stands: links, dates of access, notes and bracketed titles. */
export interface Prepared {
  readonly text: string;
  readonly doi: string | null;
  readonly url: string | null;
  readonly accessed: string | null;
  readonly notedLanguage: string | null;
  readonly titleEn: string | null;
  /** The mark of the medium, as printed without brackets. */
  readonly medium: string | null;
  /** The entry says that the work is a thesis. */
  readonly thesis: boolean;
  readonly report: boolean;
}

/** `Perspective.Cambridge: Press`: the print lost the space after a full stop. */
const GLUED_SENTENCES = /(\p{Ll}{3})\.(\p{Lu}\p{Ll})/gu;
/** The same seen from its full stop, which is found fast. */
const HAS_GLUED_SENTENCES = /\.(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll}/u;
const partGlued = (text: string): string => (HAS_GLUED_SENTENCES.test(text) ? text.replace(GLUED_SENTENCES, '$1. $2') : text);

/** Takes out of an entry what stands anywhere in it and says what it is: links, dates of access, media, identifiers; tidies the rest. */
export function prepare(printed: string): Prepared {
  const doi = takeDoi(tidyPrinted(printed));
  const url = takeUrl(doi.rest);
  const accessed = takeAccessed(url.rest);
  const note = takeLanguageNote(partGlued(accessed.rest));
  const medium = takeMedium(note.rest);
  const thesis = takeThesisMark(medium.rest);
  const report = takeReportMark(thesis.rest);
  const translation = takeTranslation(withoutEditionStatement(report.rest));
  return {
    text: translation.rest.trim(),
    doi: doi.value,
    url: doi.value !== null && url.value !== null && /doi\.org/i.test(url.value) ? null : url.value,
    accessed: accessed.value,
    notedLanguage: note.value,
    titleEn: translation.value,
    medium: medium.value,
    thesis: thesis.value !== null,
    report: report.value !== null,
  };
}
