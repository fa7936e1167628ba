import type { Item } from '../item.ts';
import { field, type Part } from './parts.ts';

export const DASH = '–';

/** Pages with the given dash; the value has a hyphen. */
export const pages = ({ pages: range }: Item, dash: string): Part =>
  range === null ? [] : field('pages', `${range[0]}${dash}${range[1]}`, `${range[0]}-${range[1]}`);

/** `12.03.2021` */
export const pointedDate = ({ accessed }: Item): Part =>
  accessed === null ? [] : field('accessed', accessed.split('-').toReversed().join('.'), accessed);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const RUSSIAN_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** `March 12, 2021`, or in Russian `12 марта 2021`. */
export function longDate({ accessed }: Item, russian: boolean, dayFirst = russian): Part {
  if (accessed === null) return [];
  const [year = '', month = '', day = ''] = accessed.split('-');
  const name = (russian ? RUSSIAN_MONTHS : MONTHS)[Number(month) - 1] ?? '';
  return field('accessed', dayFirst ? `${Number(day)} ${name} ${year}` : `${name} ${Number(day)}, ${year}`, accessed);
}

/** The month of publication, for a date of which only the year is a field. */
export const monthOf = ({ month }: Item, russian = false): string => (russian ? RUSSIAN_MONTHS : MONTHS)[month - 1] ?? '';

export const title = (item: Item): Part => field('title', item.title);
export const year = (item: Item): Part => field('year', item.year);
export const doi = ({ doi: printed }: Item, prefix = ''): Part => (printed === null ? [] : field('doi', `${prefix}${printed}`, printed));
export const url = (item: Item): Part => field('url', item.url);
