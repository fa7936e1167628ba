import type { Item } from '../item.ts';
import { doi, longDate, monthOf, pages, title, url, year } from './common.ts';
import { INITIALS_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const joint = (count: number): Parameters<typeof nameList>[3] => ({
  between: ', ',
  last: count === 2 ? ' and ' : ', and ',
  most: 6,
  keep: 1,
  others: ' et al.',
});

/** IEEE: initials first, commas between the fields, `vol. 5, no. 3, pp. 12–20, Mar. 2010`. */
export function writeIeee(item: Item): Part {
  const authors =
    item.corporate === null
      ? nameList('author', item.authors, INITIALS_FAMILY, joint(item.authors.length))
      : field('corporate', item.corporate);
  const editors = around(
    '',
    nameList('editor', item.editors, INITIALS_FAMILY, joint(item.editors.length)),
    item.editors.length > 1 ? ', Eds.' : ', Ed.',
  );
  const imprint = group(', ', group(': ', field('place', item.place), field('publisher', item.publisher)), year(item));
  const quoted = [...text('“'), ...title(item), ...text(',”')];
  const link = around('doi: ', doi(item));
  switch (item.kind) {
    case 'article': {
      const numbers = group(
        ', ',
        field('container', item.container),
        around('vol. ', field('volume', item.volume)),
        around('no. ', field('issue', item.issue)),
        around('pp. ', pages(item, '–')),
        [...text(`${monthOf(item).slice(0, 3)}. `), ...year(item)],
        link,
      );
      return close(group(' ', group(', ', authors, quoted), numbers));
    }
    case 'chapter':
    case 'conference':
      return close(
        group(
          ' ',
          group(', ', authors, quoted),
          around(
            'in ',
            group('. ', group(', ', field('container', item.container), editors), group(', ', imprint, around('pp. ', pages(item, '–')))),
          ),
        ),
      );
    case 'thesis':
      return close(
        group(
          ' ',
          group(', ', authors, quoted),
          group(', ', text('Ph.D. dissertation'), field('publisher', item.publisher), field('place', item.place), year(item)),
        ),
      );
    case 'news':
    case 'webpage':
    case 'dataset':
    case 'law':
      return close(
        group(
          ' ',
          group(', ', authors, quoted),
          group(
            '. ',
            group(', ', field('container', item.container), item.kind === 'law' ? [] : year(item)),
            around('Accessed: ', longDate(item, false)),
            around('[Online]. Available: ', url(item)),
          ),
        ),
        '',
      );
    default:
      return close(
        group(
          '. ',
          group(', ', authors.length === 0 ? editors : authors, title(item), item.edition === null ? [] : text(`${item.edition}th ed.`)),
          imprint,
        ),
      );
  }
}
