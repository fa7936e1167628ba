import type { BoardMember } from '../../../schema/record/issue-record.ts';
import type { Language } from '../../../schema/record/language.ts';
import { boardHeading, contentsHeading } from '../headings.ts';
import { isBlank, type Line } from '../line.ts';
import { plainText } from '../plain-text.ts';

export interface PrintedMember {
  readonly member: BoardMember;
  readonly line: number;
}

const PARTED = /^[-•–]?\s{0,5}(\p{Lu}[^–—]{2,80}?)\s{0,5}(?:[–—]|\s-\s)\s{0,5}(.{1,400})$/u;

function readMember(line: Line, language: Language, body: string): PrintedMember | null {
  const text = plainText(line.text).replace(/^[-•–]\s*/u, '');
  const parted = text.match(PARTED);
  const name = parted?.[1] ?? text;
  if (!/^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name)) return null;
  return { member: { language, body, name, affiliation: parted?.[2] ?? null }, line: line.n };
}

/**
 * The members of the editorial boards, under each of their headings, as printed.
 *
 * @param lines the lines before the first article
 */
export function readBoards(lines: readonly Line[]): PrintedMember[] {
  let open: { language: Language; body: string } | null = null;
  const members: PrintedMember[] = [];
  for (const line of lines) {
    if (isBlank(line)) continue;
    const language = boardHeading(line.text);
    if (language !== null) {
      open = { language, body: plainText(line.text) };
      continue;
    }
    if (contentsHeading(line.text) !== null) open = null;
    if (open === null) continue;
    const member = readMember(line, open.language, open.body);
    const last = members.at(-1);
    if (member !== null) members.push(member);
    else if (last?.line === line.n - 1) members.splice(-1, 1, goOn(last, line));
    else open = null;
  }
  return members;
}

/** A member whose line goes on in the next one. */
const goOn = ({ member }: PrintedMember, line: Line): PrintedMember => ({
  member: { ...member, affiliation: `${member.affiliation ?? ''} ${plainText(line.text)}`.trim() },
  line: line.n,
});
