import { foldFamily } from './particles.ts';
import { PATRONYMIC, type PersonName } from './person-name.ts';

const MARKS = /\p{M}/gu;

const withoutMarks = (text: string): string => text.normalize('NFD').replace(MARKS, '').normalize('NFC');

/** Other spellings that one Latin family name is printed in: without its marks, Mueller for Müller, Jusupova for Юсупова, Verxoturova, Syroejkin. */
const LATIN_SPELLINGS: readonly ((family: string) => string)[] = [
  withoutMarks,
  (family) => family.replace(/(?<=[bcdfghklmnprstvwz])([aou])e(?=[bcdfghklmnprstvwz])/gi, '$1'),
  (family) => family.replace(/æ/g, 'a'),
  (family) => family.replace(/^J(?=[au])/, 'Y'),
  (family) => family.replace(/x/gi, 'kh'),
  (family) => family.replace(/j(?![aeiouy])/gi, 'zh'),
];

/** Glick Schiller where a free text was read as Nina Glick and Schiller. */
function withLongerFamily(name: PersonName): PersonName[] {
  const last = name.given.at(-1);
  if (name.given.length < 2 || last === undefined || last.initial || last.joined || PATRONYMIC.test(last.folded)) return [];
  return [{ ...name, family: `${last.folded} ${name.family}`, given: name.given.slice(0, -1) }];
}

/** The ways in which a printed name may also be meant; names to compare by, never to show. */
export function readingsOf(name: PersonName): PersonName[] {
  const spellings = name.script === 'Latn' ? LATIN_SPELLINGS.map((spell) => spell(name.printed)) : [];
  const others = [...new Set(spellings)].filter((spelling) => spelling !== name.printed);
  return [...others.map((family) => ({ ...name, family: foldFamily(family) })), ...withLongerFamily(name)];
}
