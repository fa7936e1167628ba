import { LANGUAGES, type LocalizedText } from '../../../schema/record/language.ts';
import type { LineSpan } from '../../../schema/record/provenance.ts';
import { languageOf } from '../../../schema/text/language-of.ts';
import { findInstitution } from '../authors/institution-vocabulary.ts';
import { isInstitutionWord } from '../authors/institution-words.ts';
import type { JoinLines } from '../join-lines.ts';
import { blocksOf, spanOf, type Block, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

export interface Publisher {
  readonly name: LocalizedText;
  readonly lines: LineSpan | null;
  /** Whether a name in some language comes from the vocabulary, not from the page. */
  readonly completed: boolean;
}

const MOST_LINES = 6;
const OTHER = /@|www\.|https?:|ISSN|№/i;

const isCandidate = (block: Block): boolean =>
  block.length <= MOST_LINES &&
  block.every((line) => line.text.length <= 90 && !OTHER.test(line.text)) &&
  block.some((line) => plainText(line.text).split(/\s+/).some(isInstitutionWord));

/**
 * The publisher: of the short blocks of the front matter that name an institution, the first in each language.
 * Where the vocabulary knows the institution, its English name stands in for one that is not printed.
 */
export function findPublisher(front: readonly Line[], join: JoinLines): Publisher {
  const found = blocksOf(front)
    .filter(isCandidate)
    .map((block) => ({ text: join(block.map((line) => plainText(line.text))), lines: spanOf(block) }));
  const name: Record<(typeof LANGUAGES)[number], string | null> = { kk: null, ru: null, en: null };
  for (const { text } of found) {
    const language = LANGUAGES.find((candidate) => candidate === languageOf(text));
    if (language !== undefined) name[language] ??= text;
  }
  const printed = name.kk ?? name.ru;
  const known = printed === null ? null : findInstitution(printed.split(/\s+/));
  const completed = name.en === null && known !== null;
  return { name: { ...name, en: name.en ?? known?.institution.en ?? null }, lines: found[0]?.lines ?? null, completed };
}
