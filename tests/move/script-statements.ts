/** The statements of a Cypher script: parted by semicolons at the end of a line, outside of strings, as cypher-shell parts them. */
export function scriptStatements(script: string): string[] {
  const statements: string[] = [];
  let from = 0;
  for (let at = 0; at < script.length; at += 1) {
    if (script[at] === '"') at = endOfString(script, at);
    else if (script[at] === ';') {
      statements.push(script.slice(from, at).trim());
      from = at + 1;
    }
  }
  if (script.slice(from).trim() !== '') throw new Error(`the last statement has no end: ${script.slice(from)}`);
  return statements;
}

function endOfString(script: string, start: number): number {
  for (let at = start + 1; at < script.length; at += 1) {
    if (script[at] === '\\') at += 1;
    else if (script[at] === '"') return at;
  }
  throw new Error('a string has no end');
}
