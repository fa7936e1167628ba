import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { doi, pages, pointedDate, title, url, year } from './common.ts';
import { FAMILY_COMMA_INITIALS, INITIALS_FAMILY, nameList, nameParts } from './names.ts';
import { around, close, field, group, printOf, text, type Part } from './parts.ts';
import { TERMS } from './terms.ts';

/**
 * The statement of responsibility. It repeats the first author, whom the heading told, and tells the others;
 * more than three stand there alone, as the first of them with a mark.
 */
function responsibility(item: Item): Part {
  const terms = TERMS[item.language];
  const names = nameParts('author', item.authors, INITIALS_FAMILY);
  const authors =
    item.authors.length > 3
      ? [...(names[0] ?? []), ...text(` [${terms.others.trim()}]`)]
      : group(', ', ...names.map((name, index) => (index === 0 ? text(printOf(name)) : name)));
  const editors = nameList('editor', item.editors, INITIALS_FAMILY, { between: ', ', last: ', ', most: 9, keep: 9, others: '' });
  return group(' ; ', authors, field('corporate', item.corporate), around(`${terms.editedBy} `, editors));
}

const heading = (item: Item): Part =>
  item.authors.length > 3 ? [] : (nameParts('author', item.authors.slice(0, 1), FAMILY_COMMA_INITIALS)[0] ?? []);

/** What GOST 7.1-2003 and R 7.0.100-2018 share; `mark` is what follows the title, `kind` what follows the responsibility. */
export function writeDescription(item: Item, mark: string, kind: string): Part {
  const terms = TERMS[item.language];
  const lead = group(
    ' // ',
    [
      ...group(
        ' / ',
        [...group('. ', heading(item), title(item)), ...text(mark), ...text(item.kind === 'thesis' ? ` : ${terms.thesis}` : '')],
        responsibility(item),
      ),
      ...text(kind),
    ],
    field('container', item.container),
  );
  return close(
    group(
      '. – ',
      lead,
      item.edition === null ? [] : text(terms.edition(item.edition).replace(/\.$/, '')),
      group(', ', group(' : ', field('place', item.place), field('publisher', item.publisher)), item.kind === 'law' ? [] : year(item)),
      group(', ', around(`${terms.volume} `, field('volume', item.volume)), around('№ ', field('issue', item.issue))),
      around(`${terms.page} `, pages(item, '–')),
      item.extent === null ? [] : text(`${item.extent} ${terms.total.slice(0, -1)}`),
      around('DOI: ', doi(item)),
      group(' ', around('URL: ', url(item)), around(`(${terms.accessed}: `, pointedDate(item), ')')),
    ),
  );
}

/** GOST 7.1-2003: `[Текст]`, responsibility after a slash, areas by a dash. */
export function writeGost71(item: Item, random: Random): Part {
  const terms = TERMS[item.language];
  return writeDescription(item, random.chance(0.7) ? ` [${item.url === null ? terms.text : terms.online}]` : '', '');
}
