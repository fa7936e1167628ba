import { parseReference } from '../../../../ingest/extract/references/parse-reference.ts';
import type { Token } from './tokens.ts';

/** Dashes as hyphens, so that the grammar's normalised values are found in the print. */
const level = (text: string): string => text.replace(/[–—‐−]/g, '-');

/** For each token the field in which the grammar reads it, `-` where in none: what the tagger is told when it is stacked upon the grammar. */
export function grammarHints(printed: string, tokens: readonly Token[]): string[] {
  const { fields } = parseReference(printed);
  const hints = tokens.map(() => '-');
  const text = level(printed);
  const mark = (label: string, value: string | null, from = 0): void => {
    const start = value === null || value === '' ? -1 : text.indexOf(level(value), from);
    if (start < 0) return;
    const end = start + (value?.length ?? 0);
    for (const [at, token] of tokens.entries()) {
      if (token.start >= start && token.end <= end + 1 && hints[at] === '-') hints[at] = token.start === start ? `${label}+` : label;
    }
  };
  for (const { family, given } of fields.authors) {
    mark('author', family);
    mark('given', given);
  }
  for (const editor of fields.editorsOrTranslators) mark('editor', editor);
  const { title, titleEn, container, publisher, corporateAuthor } = fields;
  for (const [label, value] of Object.entries({ title, titleEn, container, publisher, corporate: corporateAuthor })) mark(label, value);
  for (const label of ['doi', 'url', 'pages', 'volume', 'issue', 'place'] as const) mark(label, fields[label]);
  mark('year', fields.year === null ? null : String(fields.year));
  return hints;
}
