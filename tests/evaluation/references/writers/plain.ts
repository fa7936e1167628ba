import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { doi, pages, title, url, year } from './common.ts';
import { GIVEN_FAMILY, INITIALS_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const joint = (count: number): Parameters<typeof nameList>[3] => ({
  between: ', ',
  last: count === 2 ? ' and ' : ', and ',
  most: 99,
  keep: 99,
  others: '',
});

/** BibTeX's plain and abbrv: names as spoken, `5(2):15–31, 2019`, the year at the end. */
export function writePlain(item: Item, random: Random): Part {
  const style = random.pick([GIVEN_FAMILY, INITIALS_FAMILY]);
  const authors =
    item.corporate === null ? nameList('author', item.authors, style, joint(item.authors.length)) : field('corporate', item.corporate);
  const editors = around(
    '',
    nameList('editor', item.editors, style, joint(item.editors.length)),
    item.editors.length > 1 ? ', editors' : ', editor',
  );
  const lead = group('. ', authors.length === 0 && item.kind === 'book' ? editors : authors, title(item));
  const link = item.doi === null ? around('URL ', url(item)) : around('doi: ', doi(item));
  if (item.kind === 'article') {
    const numbers = [...field('volume', item.volume), ...around('(', field('issue', item.issue), ')'), ...around(':', pages(item, '–'))];
    return close(group('. ', lead, group(', ', field('container', item.container), numbers, year(item)), link));
  }
  if (item.kind === 'chapter' || item.kind === 'conference') {
    const host = group(', ', editors, field('container', item.container), around('pages ', pages(item, '–')));
    return close(
      group('. ', lead, around('In ', host), group(', ', field('publisher', item.publisher), field('place', item.place), year(item))),
    );
  }
  const imprint = group(
    ', ',
    item.kind === 'thesis' ? text('PhD thesis') : [],
    field('publisher', item.publisher),
    field('place', item.place),
    item.edition === null ? [] : text(`${['second', 'third', 'fourth', 'fifth'][item.edition - 2] ?? 'first'} edition`),
    year(item),
  );
  return close(group('. ', lead, field('container', item.container), imprint, link));
}
