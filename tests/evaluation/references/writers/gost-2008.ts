import type { Item } from '../item.ts';
import { DASH, pages, pointedDate, title, url, year } from './common.ts';
import { FAMILY_INITIALS, INITIALS_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const head = (item: Item): Part =>
  item.corporate === null
    ? nameList('author', item.authors, FAMILY_INITIALS, { between: ', ', last: ', ', most: 3, keep: 1, others: ' и др.' })
    : field('corporate', item.corporate);

const editors = (item: Item): Part =>
  around('/ под ред. ', nameList('editor', item.editors, INITIALS_FAMILY, { between: ', ', last: ', ', most: 9, keep: 9, others: '' }));

const imprint = (item: Item): Part => group(', ', group(': ', field('place', item.place), field('publisher', item.publisher)), year(item));

/** GOST R 7.0.5-2008 as reference managers print it: author–year manager style, Russian words in every language. */
export function writeGost2008(item: Item): Part {
  const extent = around('', item.extent === null ? [] : text(`${item.extent} с`));
  switch (item.kind) {
    case 'book':
    case 'report':
    case 'standard':
      return close(group('. ', head(item), group(' ', title(item), editors(item)), imprint(item), extent));
    case 'chapter':
    case 'conference':
      return close(
        group(
          '. ',
          head(item),
          group(' ', title(item), around('// ', field('container', item.container)), editors(item)),
          imprint(item),
          around('С. ', pages(item, DASH)),
        ),
      );
    case 'webpage':
    case 'news':
    case 'dataset':
    case 'law':
      return close(
        group(
          '. ',
          head(item),
          group(' ', title(item), around('[Электронный ресурс]. URL: ', url(item)), around('(дата обращения: ', pointedDate(item), ')')),
        ),
      );
    default:
      return close(
        group(
          '. ',
          head(item),
          group(
            ' // ',
            title(item),
            group(
              '. ',
              field('container', item.container),
              year(item),
              around('Т. ', field('volume', item.volume)),
              around('№ ', field('issue', item.issue)),
            ),
          ),
          around('С. ', pages(item, DASH)),
        ),
      );
  }
}
