import type { Item } from '../item.ts';
import { doi, longDate, monthOf, pages, title, url, year } from './common.ts';
import { FAMILY_COMMA_GIVEN, GIVEN_FAMILY, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

/** The first author family name first, the others given name first. */
function authorsOf(item: Item): Part {
  const joint = { between: ', ', last: ', and ', most: 10, keep: 7, others: ', et al.' };
  const first = nameList('author', item.authors.slice(0, 1), FAMILY_COMMA_GIVEN, joint);
  const others = nameList('author', item.authors.slice(1), GIVEN_FAMILY, joint);
  return item.corporate === null ? group(item.authors.length === 2 ? ', and ' : ', ', first, others) : field('corporate', item.corporate);
}

/** Chicago author–date: given names in full, titles of parts in quotation marks that close after the full stop. */
export function writeChicago(item: Item): Part {
  const isWhole = item.kind === 'book' || item.kind === 'report' || item.kind === 'standard' || item.kind === 'law';
  const name = isWhole ? title(item) : [...text('“'), ...title(item), ...text('.”')];
  const authors = authorsOf(item);
  const lead = authors.length === 0 ? group(isWhole ? '. ' : ' ', name, year(item)) : group('. ', authors, year(item), name);
  const editors = nameList('editor', item.editors, GIVEN_FAMILY, { between: ', ', last: ' and ', most: 9, keep: 9, others: '' });
  const imprint = group(': ', field('place', item.place), field('publisher', item.publisher));
  const link = item.doi === null ? url(item) : doi(item, 'https://doi.org/');
  if (item.kind === 'article') {
    const issue = field('issue', item.issue);
    const serial =
      item.volume === null
        ? group(', ', field('container', item.container), around('no. ', issue))
        : group(' ', field('container', item.container), field('volume', item.volume), around('(', issue, ')'));
    return close(group('. ', group(' ', lead, group(': ', serial, pages(item, '–'))), link));
  }
  if (item.kind === 'chapter' || item.kind === 'conference') {
    const host = group(', ', field('container', item.container), around('edited by ', editors), pages(item, '–'));
    return close(group(' ', lead, group('. ', around('In ', host), imprint)));
  }
  const thesis = item.kind === 'thesis' ? group(', ', text('PhD diss.'), field('publisher', item.publisher)) : [];
  const site =
    item.container === null ? [] : group(', ', field('container', item.container), text(`${monthOf(item)} ${item.day}, ${item.year}`));
  const tail = group(
    '. ',
    item.edition === null ? [] : text(`${item.edition}th ed`),
    around('Edited by ', editors),
    thesis,
    site,
    item.kind === 'thesis' ? [] : imprint,
    around('Accessed ', longDate(item, false)),
    link,
  );
  return close(group(isWhole || authors.length === 0 ? '. ' : ' ', lead, tail));
}
