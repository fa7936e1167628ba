/** Marks that say nothing to a reader: soft hyphen, zero-width characters, byte order mark. */
const SILENT = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Control characters but the tab, which parts the cells of tables. */
const CONTROL = /(?!\t)\p{Cc}/gu;

/**
 * The lines of a text, counted as editors count: CRLF, LF and CR end a line, nothing else does.
 * In each line composed letters are put together (й from и and a breve), spaces of every width become plain ones,
 * silent marks go, and half of a surrogate pair becomes U+FFFD.
 */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines.map((line) =>
    line.replace(LONE_SURROGATE, '\ufffd').replace(SILENT, '').replace(ODD_SPACE, ' ').replace(CONTROL, ' ').normalize('NFC'),
  );
}
