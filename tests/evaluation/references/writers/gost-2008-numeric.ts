import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { DASH, pages, pointedDate, title, url, year } from './common.ts';
import { FAMILY_TIGHT_INITIALS, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';
import { TERMS } from './terms.ts';

/** GOST R 7.0.5-2008, numeric, as reference managers print it, with Russian or English words whatever the entry's language. */
export function writeGost2008Numeric(item: Item, random: Random): Part {
  const terms = TERMS[random.chance(0.7) ? 'ru' : 'en'];
  const authors =
    item.corporate === null
      ? nameList('author', item.authors, FAMILY_TIGHT_INITIALS, { between: ', ', last: ', ', most: 3, keep: 1, others: terms.others })
      : field('corporate', item.corporate);
  const editors = nameList('editor', item.editors, FAMILY_TIGHT_INITIALS, { between: ', ', last: ', ', most: 9, keep: 9, others: '' });
  const online = item.kind === 'webpage' || item.kind === 'dataset' || item.kind === 'law';
  const lead = [
    ...group('. ', authors, [...title(item), ...text(online ? ` [${terms.online}]` : '')]),
    ...text(item.kind === 'thesis' ? `: ${terms.thesis}` : ''),
    ...(online ? [] : around(' // ', field('container', item.container))),
    ...text(item.edition === null ? '' : `. ${terms.edition(item.edition)}`),
    ...around(` / ${terms.editedBy === 'ed. by' ? 'ed.' : terms.editedBy} `, editors),
  ];
  return close(
    group(
      '. ',
      lead,
      group(', ', group(': ', field('place', item.place), field('publisher', item.publisher)), online ? [] : year(item)),
      group(', ', around(`${terms.volume} `, field('volume', item.volume)), around('№ ', field('issue', item.issue))),
      around(`${terms.page} `, pages(item, DASH)),
      item.extent === null ? [] : text(`${item.extent} ${terms.total}`),
      online ? group(' ', around('URL: ', url(item)), around(`(${terms.accessed}: `, pointedDate(item), ')')) : [],
    ),
  );
}
