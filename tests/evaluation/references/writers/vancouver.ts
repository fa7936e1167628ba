import type { Item } from '../item.ts';
import { doi, monthOf, pages, title, url, year } from './common.ts';
import { FAMILY_UNPOINTED, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const JOINT = { between: ', ', last: ', ', most: 6, keep: 6, others: ', et al' };

/** `2021 Mar 12` */
function cited({ accessed }: Item): Part {
  if (accessed === null) return [];
  const [year4 = '', month = '', day = ''] = accessed.split('-');
  return field(
    'accessed',
    `${year4} ${'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[Number(month) - 1] ?? ''} ${Number(day)}`,
    accessed,
  );
}

/** Vancouver (NLM): no points in names, `2010;5(3):12–20`. */
export function writeVancouver(item: Item): Part {
  const authors = item.corporate === null ? nameList('author', item.authors, FAMILY_UNPOINTED, JOINT) : field('corporate', item.corporate);
  const editors = around('', nameList('editor', item.editors, FAMILY_UNPOINTED, JOINT), item.editors.length > 1 ? ', editors' : ', editor');
  const imprint = group('; ', group(': ', field('place', item.place), field('publisher', item.publisher)), year(item));
  const lead = group('. ', authors, title(item));
  const link = group('. ', around('doi:', doi(item)), around('Available from: ', url(item)));
  switch (item.kind) {
    case 'article': {
      const numbers = [
        ...year(item),
        ...around(';', [...field('volume', item.volume), ...around('(', field('issue', item.issue), ')')]),
        ...around(':', pages(item, '–')),
      ];
      return close(group('. ', lead, field('container', item.container), numbers, link), item.url === null || item.doi !== null ? '.' : '');
    }
    case 'chapter':
    case 'conference':
      return close(
        group(
          '. ',
          lead,
          around('In: ', group('. ', editors, field('container', item.container))),
          imprint,
          around('p. ', pages(item, '–')),
        ),
      );
    case 'thesis':
      return close([...lead, ...text(' [dissertation]. '), ...imprint]);
    case 'news':
    case 'webpage':
    case 'dataset':
      return close(
        [
          ...lead,
          ...text(' [Internet]. '),
          ...group(
            '. ',
            group(
              ' ',
              group('; ', field('container', item.container), [
                ...year(item),
                ...text(item.kind === 'news' ? ` ${monthOf(item).slice(0, 3)} ${item.day}` : ''),
              ]),
              around('[cited ', cited(item), ']'),
            ),
            link,
          ),
        ],
        '',
      );
    default:
      return close(
        group(
          '. ',
          authors,
          title(item),
          item.edition === null ? [] : text(`${item.edition}th ed`),
          around('', item.editors.length > 0 && item.authors.length === 0 ? editors : []),
          imprint,
          item.extent === null ? [] : text(`${item.extent} p`),
        ),
      );
  }
}
