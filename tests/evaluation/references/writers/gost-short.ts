import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { doi, pages, pointedDate, title, url, year } from './common.ts';
import { FAMILY_INITIALS, FAMILY_TIGHT_INITIALS, INITIALS_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';
import { TERMS } from './terms.ts';

/** GOST R 7.0.5-2008 by hand, as journals print it: areas by full stop or by full stop and dash, no responsibility. */
export function writeGostShort(item: Item, random: Random): Part {
  const terms = TERMS[item.language];
  const area = random.pick(['. ', '. ', '. – ', '. – ', '. - ', '.–']);
  const [colon, dash] = [random.pick([': ', ' : ']), random.pick(['–', '-', '—'])];
  const authors =
    item.corporate === null
      ? nameList('author', item.authors, random.pick([FAMILY_INITIALS, FAMILY_TIGHT_INITIALS]), {
          between: ', ',
          last: ', ',
          most: 3,
          keep: 3,
          others: terms.others,
        })
      : field('corporate', item.corporate);
  const editors = nameList('editor', item.editors, INITIALS_FAMILY, { between: ', ', last: ', ', most: 9, keep: 9, others: '' });
  const marked = [
    ...title(item),
    ...text(item.kind === 'thesis' ? `: ${terms.thesis}` : ''),
    ...text(item.url !== null && random.chance(0.5) ? ` [${terms.online}]` : ''),
  ];
  const host = group(' / ', field('container', item.container), around(`${terms.editedBy} `, editors));
  const lead = group('. ', authors, group(' // ', marked, item.container === null ? [] : host));
  return close(
    group(
      area,
      item.container === null ? group(' / ', lead, around(`${terms.editedBy} `, editors)) : lead,
      item.edition === null ? [] : text(terms.edition(item.edition).replace(/\.$/, '')),
      group(', ', group(colon, field('place', item.place), field('publisher', item.publisher)), item.kind === 'law' ? [] : year(item)),
      group(
        random.pick([', ', area]),
        around(`${terms.volume} `, field('volume', item.volume)),
        around(random.pick(['№ ', '№']), field('issue', item.issue)),
      ),
      item.language === 'kk' && random.chance(0.5) ? around('', pages(item, dash), ' б') : around(`${terms.page} `, pages(item, dash)),
      item.extent === null ? [] : text(`${item.extent} ${terms.total.slice(0, -1)}`),
      around(random.pick(['DOI: ', 'doi: ', 'DOI ']), doi(item)),
      group(' ', around(random.pick(['URL: ', 'Режим доступа: ', '']), url(item)), around(`(${terms.accessed}: `, pointedDate(item), ')')),
    ),
  );
}
