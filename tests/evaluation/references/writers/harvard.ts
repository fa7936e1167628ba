import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { doi, longDate, pages, title, url, year } from './common.ts';
import { FAMILY_COMMA_TIGHT_INITIALS, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';
import { TERMS } from './terms.ts';

interface Words {
  readonly and: string;
  readonly pages: string;
  readonly at: string;
  readonly accessed: string;
  readonly inside: string;
  readonly editor: string;
}
const ENGLISH: Words = { and: ' and ', pages: 'pp. ', at: 'Available at: ', accessed: 'Accessed: ', inside: 'in ', editor: ' (ed.)' };
const RUSSIAN: Words = { and: ' и ', pages: 'сс. ', at: 'доступно на: ', accessed: 'просмотрено: ', inside: 'в ', editor: ' (ред.)' };

/** Harvard in its two usual dresses: `(2010) ‘Title’, Journal` and `, 2010. Title. Journal`. */
export function writeHarvard(item: Item, random: Random): Part {
  const russian = item.language !== 'en' && random.chance(0.35);
  const words = russian ? RUSSIAN : ENGLISH;
  const quoted = random.chance(0.6);
  const joint = { between: ', ', last: words.and, most: 3, keep: 1, others: TERMS[russian ? 'ru' : 'en'].others };
  const authors =
    item.corporate === null ? nameList('author', item.authors, FAMILY_COMMA_TIGHT_INITIALS, joint) : field('corporate', item.corporate);
  const editors = nameList('editor', item.editors, FAMILY_COMMA_TIGHT_INITIALS, joint);
  const inParts = item.container !== null && item.kind !== 'webpage' && item.kind !== 'news';
  const name = quoted && inParts ? around('‘', title(item), '’') : title(item);
  const dated = quoted ? around('(', year(item), ')') : year(item);
  const lead =
    authors.length === 0
      ? group(quoted ? ' ' : ', ', name, dated)
      : group(quoted ? ' ' : '. ', group(quoted ? ' ' : ', ', authors, dated), name);
  const imprint = group(': ', field('place', item.place), field('publisher', item.publisher));
  const serial = group(
    ', ',
    [...field('volume', item.volume), ...around('(', field('issue', item.issue), ')')],
    around(quoted ? words.pages : 'pp.', pages(item, quoted ? '–' : '-')),
  );
  const link = group(
    ' ',
    around(words.at, item.doi === null ? url(item) : doi(item, 'https://doi.org/')),
    around(quoted ? `(${words.accessed}` : `[${words.accessed}`, longDate(item, russian, true), quoted ? ')' : ']'),
  );
  if (item.kind === 'article')
    return close(group('. ', group(quoted ? ', ' : '. ', lead, group(', ', field('container', item.container), serial)), link));
  if (inParts) {
    const host = [...around('', editors, `${words.editor} `), ...field('container', item.container)];
    const tail = group(', ', imprint, around(words.pages, pages(item, '–')));
    return close(group(quoted ? ', ' : '. ', lead, group('. ', around(quoted ? words.inside : 'In: ', host), tail)));
  }
  return close(
    group(
      '. ',
      lead,
      item.edition === null ? [] : text(TERMS.en.edition(item.edition).replace('ed.', 'edn')),
      item.kind === 'thesis' ? text('PhD thesis') : [],
      field('container', item.container),
      imprint,
      link,
    ),
  );
}
