import type { Reference } from '../../../schema/record/reference.ts';

/** Numbers below this are years of this century in the two digits of an Adilet id; the base holds no act before 1950. */
const CENTURY_TURN = 50;

const ADILET_ID = /adilet\.zan\.kz\/[^\s?#]{0,40}?docs\/([A-Z])(\d{2})(\d{4,8})_?/i;

/** `№ 860`, `No. 860`, `№383-V`; not a bare N, which stands for too much else. */
const PRINTED_NUMBER = /(?:№|\bNo\.?)\s?(\d{1,5})(?!\d)/u;

/** The year of a date beside the number: 2015 жылғы 16 қараша, 18.11.2015 ж., от 16 ноября 2015 года, dated May 3, 2021. */
const DATED = /(?<!\d)((?:19|20)\d{2})(?=\s?(?:жылғы|жыл|ж\.|года|год|г\.|jylgy|zhylgy|jyl|zhyl|goda|,?\s(?:No|№)))/u;

/** A legal act by its official number: the same whatever the language of the page or the title. */
export interface ActNumber {
  /** Z law, K code, P government, U president, as in Adilet ids; `null` where only the printed number tells. */
  readonly series: string | null;
  readonly year: number;
  readonly number: number;
  /** The id as such, `null` where only the number is printed. */
  readonly id: string | null;
}

const urlsOf = (reference: Reference): string =>
  [reference.url, reference.romanized?.url, reference.printed.native, reference.printed.romanized]
    .filter((part) => part !== null)
    .join(' ');

/**
 * Reads the number of an act from its address in the Adilet base (`P2100000860` is government, 2021, № 860),
 * else from the number and year that a reference to a law prints. `null` where there is none.
 */
export function actNumberOf(reference: Reference): ActNumber | null {
  const id = ADILET_ID.exec(urlsOf(reference));
  if (id !== null) {
    const [, series = '', shortYear = '', number = ''] = id;
    const year = Number(shortYear) + (Number(shortYear) < CENTURY_TURN ? 2000 : 1900);
    return { series: series.toUpperCase(), year, number: Number(number), id: `${series.toUpperCase()}${shortYear}${number}` };
  }
  if (reference.type !== 'law') return null;
  const printed = [reference.title, reference.printed.native, reference.printed.romanized].filter((part) => part !== null).join(' ');
  const number = PRINTED_NUMBER.exec(printed)?.[1];
  const year = reference.year ?? reference.romanized?.year ?? Number(DATED.exec(printed)?.[1] ?? 0);
  return number === undefined || year === 0 ? null : { series: null, year, number: Number(number), id: null };
}

export const sameAct = (one: ActNumber, other: ActNumber): boolean =>
  one.year === other.year && one.number === other.number && (one.series === null || other.series === null || one.series === other.series);
