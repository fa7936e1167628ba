import type { Item } from '../item.ts';
import { doi, longDate, pages, title, url, year } from './common.ts';
import { FAMILY_COMMA_GIVEN, GIVEN_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const JOINT = { between: ', ', last: ' and ', most: 2, keep: 1, others: ', et al' };

/** MLA, ninth edition: commas between container, numbers, year and pages. */
export function writeMla(item: Item): Part {
  const [first, ...others] = item.authors;
  const names = nameList('author', first === undefined ? [] : [first], FAMILY_COMMA_GIVEN, JOINT);
  const authors =
    others.length > 1 ? [...names, ...text(', et al')] : group(', and ', names, nameList('author', others, GIVEN_FAMILY, JOINT));
  const isWhole =
    item.kind === 'book' || item.kind === 'report' || item.kind === 'standard' || item.kind === 'thesis' || item.kind === 'dataset';
  const name = isWhole ? title(item) : [...text('“'), ...title(item), ...text('.”')];
  const editors = around(
    item.container === null ? 'Edited by ' : 'edited by ',
    nameList('editor', item.editors, GIVEN_FAMILY, { ...JOINT, most: 9, keep: 9 }),
  );
  const details = group(
    ', ',
    field('container', item.container),
    editors,
    item.edition === null ? [] : text(`${item.edition}th ed.`),
    around('vol. ', field('volume', item.volume)),
    around('no. ', field('issue', item.issue)),
    item.kind === 'thesis' ? text('PhD dissertation') : [],
    field('publisher', item.publisher),
    year(item),
    around('pp. ', pages(item, '–')),
    item.doi === null ? url(item) : doi(item, 'https://doi.org/'),
  );
  const lead = item.corporate === null ? authors : field('corporate', item.corporate);
  return close(
    group('. ', group(isWhole ? '. ' : ' ', group('. ', lead, name), details), around('Accessed ', longDate(item, false, true))),
  );
}
