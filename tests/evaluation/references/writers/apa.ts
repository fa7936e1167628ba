import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { doi, longDate, monthOf, pages, title, url, year } from './common.ts';
import { FAMILY_ALONE, FAMILY_COMMA_INITIALS, INITIALS_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';
import { TERMS } from './terms.ts';

const JOINT = { between: ', ', last: ', & ', most: 20, keep: 19, others: '' };

/** As authors type it: no comma before the last name. */
const LOOSE = { ...JOINT, last: ' & ' };

/** APA, seventh edition (the place of the sixth in some), with English or Russian words around a Russian entry. */
export function writeApa(item: Item, random: Random): Part {
  const russian = item.language !== 'en' && random.chance(0.4);
  const words = russian ? RUSSIAN : ENGLISH;
  const authors =
    item.corporate === null
      ? nameList('author', item.authors, random.chance(0.08) ? FAMILY_ALONE : FAMILY_COMMA_INITIALS, random.pick([JOINT, JOINT, LOOSE]))
      : field('corporate', item.corporate);
  const editors = nameList('editor', item.editors, INITIALS_FAMILY, { between: ', ', last: ' & ', most: 9, keep: 9, others: '' });
  const dated = item.kind === 'news' || item.kind === 'webpage';
  const date = [
    ...text('('),
    ...year(item),
    ...text(dated ? `, ${russian ? `${item.day} ${monthOf(item, true)}` : `${monthOf(item)} ${item.day}`})` : ')'),
  ];
  const bracketed =
    item.kind === 'thesis'
      ? [...text(` [${words.thesis}`), ...around(', ', field('publisher', item.publisher)), ...text(']')]
      : item.kind === 'dataset'
        ? text(' [Data set]')
        : item.edition === null
          ? []
          : text(` (${TERMS[russian ? 'ru' : 'en'].edition(item.edition)})`);
  const editedBook = item.kind === 'book' ? nameList('editor', item.editors, FAMILY_COMMA_INITIALS, JOINT) : [];
  const responsible = authors.length > 0 ? authors : around('', editedBook, ` (${words.editors(item.editors.length)})`);
  const lead =
    responsible.length > 0
      ? group('. ', responsible, date, [...title(item), ...bracketed])
      : group('. ', [...title(item), ...bracketed], date);
  const sixth = random.chance(0.3);
  const imprint = item.kind === 'thesis' ? [] : group(': ', sixth ? field('place', item.place) : [], field('publisher', item.publisher));
  const link = item.doi === null ? linkOf(item, words, russian) : doi(item, 'https://doi.org/');
  if (item.kind === 'chapter' || item.kind === 'conference') {
    const inside = [
      ...group(', ', around('', editors, ` (${words.editors(item.editors.length)})`), field('container', item.container)),
      ...around(` (${words.pages} `, pages(item, '–'), ')'),
    ];
    return close(group('. ', lead, around(`${words.inside} `, inside), imprint));
  }
  const serial = group(
    ', ',
    field('container', item.container),
    [...field('volume', item.volume), ...around('(', field('issue', item.issue), ')')],
    pages(item, '–'),
  );
  return close(group('. ', lead, serial, imprint, link), link.length > 0 ? '' : '.');
}

const ENGLISH = {
  inside: 'In',
  pages: 'pp.',
  thesis: 'Doctoral dissertation',
  editors: (count: number) => (count > 1 ? 'Eds.' : 'Ed.'),
} as const;
const RUSSIAN = { inside: 'В', pages: 'сс.', thesis: 'Кандидатская диссертация', editors: () => 'Ред.' } as const;

function linkOf(item: Item, words: typeof ENGLISH | typeof RUSSIAN, russian: boolean): Part {
  if (item.accessed === null) return url(item);
  return words === RUSSIAN
    ? [...around('извлечено ', longDate(item, russian)), ...around(', от ', url(item))]
    : [...around('Retrieved ', longDate(item, false)), ...around(', from ', url(item))];
}
