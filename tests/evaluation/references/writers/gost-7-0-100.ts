import type { Item } from '../item.ts';
import { writeDescription } from './gost-7-1.ts';
import type { Part } from './parts.ts';
import { TERMS } from './terms.ts';

const MEDIUM = { ru: ['непосредственный', 'электронный'], kk: ['тікелей', 'электрондық'], en: ['direct', 'electronic'] } as const;

/** GOST R 7.0.100-2018: the kind of content stands after the responsibility. */
export function writeGost70100(item: Item): Part {
  const [print, online] = MEDIUM[item.language];
  return writeDescription(item, '', `. – ${TERMS[item.language].text} : ${item.url === null ? print : online}`);
}
