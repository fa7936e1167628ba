import type { Language } from '../../schema/record/language.ts';
import type { LineSpan } from '../../schema/record/provenance.ts';

/** A paragraph of an article, mended where a page break had cut it, or one of its keywords; markdown emphasis is left out. */
export interface Paragraph {
  readonly text: string;
  readonly lines: LineSpan;
  /** Heading of its section, the label of an abstract or of keywords; `null` before the first heading. */
  readonly section: string | null;
  /** Counted from 1 in the body; 0 for abstracts and keywords. */
  readonly ordinal: number;
  readonly language: Language;
  readonly part: 'abstract' | 'keyword' | 'body';
}
