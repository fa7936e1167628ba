/**
 * Breaks a text into lines that fit, with an ellipsis where it is too long. A word wider than a line is cut.
 *
 * @param width width of a line, in the unit that `measure` returns
 * @param most how many lines there may be
 */
export function fitLines(text: string, width: number, most: number, measure: (text: string) => number): string {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      lines.push(cut(`${line} ${words.slice(index).join(' ')}`, width, measure));
      return lines.join('\n');
    }
    lines.push(cut(line, width, measure));
    line = word;
  }
  if (line !== '') lines.push(cut(line, width, measure));
  return lines.join('\n');
}

function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let length = letters.length;
  while (length > 1 && measure(`${letters.slice(0, length).join('').trimEnd()}…`) > width) length -= 1;
  const kept = letters.slice(0, length).join('');
  const space = kept.lastIndexOf(' ');
  // A word is cut only where leaving it out would leave half the line empty.
  const whole = letters[length] === ' ' || space < kept.length / 2 ? kept : kept.slice(0, space);
  return `${whole.replace(/[\s,;:–-]+$/u, '')}…`;
}
