import type { Item } from '../item.ts';
import { doi, longDate, pages, title, url, year } from './common.ts';
import { FAMILY_COMMA_TIGHT_INITIALS, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const JOINT = { between: ', ', last: ', ', most: 99, keep: 99, others: '' };

/** Springer LNCS: a colon after the names, the year in brackets at the end. */
export function writeLncs(item: Item): Part {
  const authors =
    item.corporate === null ? nameList('author', item.authors, FAMILY_COMMA_TIGHT_INITIALS, JOINT) : field('corporate', item.corporate);
  const editors = around(
    '',
    nameList('editor', item.editors, FAMILY_COMMA_TIGHT_INITIALS, JOINT),
    item.editors.length > 1 ? ' (eds.)' : ' (ed.)',
  );
  const dated = around('(', year(item), ')');
  const lead = group(': ', authors.length === 0 && item.kind === 'book' ? editors : authors, title(item));
  const imprint = group(', ', field('publisher', item.publisher), field('place', item.place));
  const link = group(', ', around('https://doi.org/', doi(item)), item.doi === null ? url(item) : []);
  if (item.kind === 'article') {
    const numbers = group(', ', [...field('volume', item.volume), ...around('(', field('issue', item.issue), ')')], pages(item, '–'));
    return close(group('. ', lead, group(' ', field('container', item.container), numbers, dated), link));
  }
  if (item.kind === 'chapter' || item.kind === 'conference') {
    const host = group(' ', group(', ', group(' ', editors, field('container', item.container)), around('pp. ', pages(item, '–'))));
    return close(group('. ', lead, around('In: ', host), group(' ', imprint, dated)));
  }
  const imprinted = item.kind === 'thesis' ? group(', ', text('Ph.D. thesis'), field('publisher', item.publisher)) : imprint;
  const host = group('. ', imprinted, field('container', item.container));
  const tail = host.length === 0 ? group(' ', lead, dated) : group('. ', lead, group(' ', host, dated));
  return close(group(', ', tail, link, around('last accessed ', longDate(item, false))), '.');
}
