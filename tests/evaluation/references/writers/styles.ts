import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { writeApa } from './apa.ts';
import { writeChicago } from './chicago.ts';
import { writeGost2008Numeric } from './gost-2008-numeric.ts';
import { writeGost2008 } from './gost-2008.ts';
import { writeGost70100 } from './gost-7-0-100.ts';
import { writeGost71 } from './gost-7-1.ts';
import { writeGostShort } from './gost-short.ts';
import { writeHarvard } from './harvard.ts';
import { writeIeee } from './ieee.ts';
import { writeLncs } from './lncs.ts';
import { writeMla } from './mla.ts';
import type { Part } from './parts.ts';
import { writePlain } from './plain.ts';
import { writeRomanized } from './romanized.ts';
import { writeVancouver } from './vancouver.ts';

export type Writer = (item: Item, random: Random) => Part;

export const WRITERS = {
  'gost-2008': writeGost2008,
  'gost-2008-numeric': writeGost2008Numeric,
  'gost-short': writeGostShort,
  'gost-7-1': writeGost71,
  'gost-7-0-100': writeGost70100,
  apa: writeApa,
  harvard: writeHarvard,
  chicago: writeChicago,
  vancouver: writeVancouver,
  ieee: writeIeee,
  mla: writeMla,
  lncs: writeLncs,
  plain: writePlain,
  romanized: writeRomanized,
} as const satisfies Record<string, Writer>;

export type Style = keyof typeof WRITERS;
export const STYLES: readonly Style[] = [
  'gost-2008',
  'gost-2008-numeric',
  'gost-short',
  'gost-7-1',
  'gost-7-0-100',
  'apa',
  'harvard',
  'chicago',
  'vancouver',
  'ieee',
  'mla',
  'lncs',
  'plain',
  'romanized',
];

/** Styles in which nobody prints Cyrillic. */
export const ENGLISH_ONLY: ReadonlySet<Style> = new Set<Style>(['mla', 'lncs', 'plain']);
