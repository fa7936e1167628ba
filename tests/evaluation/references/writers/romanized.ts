import { transliterate } from '../../../../schema/text/transliterate.ts';
import type { TransliterationSchemeName } from '../../../../schema/text/transliteration-schemes.ts';
import type { Item, Person } from '../item.ts';
import type { Random } from '../random.ts';
import { doi, pages, title, url, year } from './common.ts';
import { FAMILY_COMMA_INITIALS, FAMILY_INITIALS, FAMILY_TIGHT_INITIALS, nameList } from './names.ts';
import { around, close, field, group, text, type Part } from './parts.ts';

const SCHEMES: Readonly<Record<Item['language'], readonly TransliterationSchemeName[]>> = {
  ru: ['bgn-pcgn-1947-ru', 'bsi', 'gost-7.79-2000-b', 'bsi'],
  kk: ['bgn-pcgn-1979-kk', 'bsi', 'kazakh-latin-2021', 'bsi'],
  en: ['bsi'],
};

/** The work as a Latin list prints it: everything but numbers and addresses in one scheme. */
export function romanize(item: Item, scheme: TransliterationSchemeName): Item {
  const latin = (printed: string): string => transliterate(printed, scheme);
  const person = ({ family, given }: Person): Person => ({ family: latin(family), given: given.map(latin) });
  const orNull = (printed: string | null): string | null => (printed === null ? null : latin(printed));
  return {
    ...item,
    authors: item.authors.map(person),
    editors: item.editors.map(person),
    title: latin(item.title).replace(/[«»]/g, '"'),
    corporate: orNull(item.corporate),
    container: orNull(item.container),
    publisher: orNull(item.publisher),
    place: orNull(item.place),
  };
}

const NOTE = {
  ru: ['(In Russian)', '[in Russian]', '(in Russ.)'],
  kk: ['(In Kazakh)', '[in Kazakh]', '(in Kazakh)'],
  en: ['', '', ''],
} as const;

/** The mixture that Kazakh journals print under "References": GOST or APA order, English title in brackets, language noted. */
export function writeRomanized(item: Item, random: Random): Part {
  const latin = romanize(item, random.pick(SCHEMES[item.language]));
  const mark =
    item.kind === 'thesis' ? random.pick([': dis. ... kand. polit. nauk', ': diss. ... PhD', ': avtoref. dis. ... d-ra polit. nauk']) : '';
  const translated =
    item.language === 'en'
      ? [...title(latin), ...text(item.kind === 'thesis' ? ' [PhD thesis]' : '')]
      : [...title(latin), ...text(mark), ...text(' ['), ...field('titleEn', item.titleEn), ...text(']')];
  const note = random.chance(0.7) ? text(random.pick(NOTE[item.language])) : [];
  const link =
    item.doi === null
      ? around(random.pick(['URL: ', '', 'Available at: ']), url(latin))
      : doi(latin, random.pick(['https://doi.org/', 'doi: ', 'DOI: ']));
  const part = random.chance(0.55) ? likeGost(latin, translated, random) : likeApa(latin, translated, random);
  return close(group(' ', close(group('. ', part, link), link.length > 0 && item.doi === null ? '' : '.'), note), '');
}

function likeGost(item: Item, name: Part, random: Random): Part {
  const area = random.pick(['. ', '. – ', '. - ', ', ']);
  const style = random.pick([FAMILY_INITIALS, FAMILY_TIGHT_INITIALS]);
  const authors =
    item.corporate === null
      ? nameList('author', item.authors, style, { between: ', ', last: ', ', most: 9, keep: 9, others: '' })
      : field('corporate', item.corporate);
  return group(
    area,
    group('. ', authors, group(area === ', ' ? ', ' : random.pick([' // ', ' // ', '. ']), name, field('container', item.container))),
    group(', ', group(': ', field('place', item.place), field('publisher', item.publisher)), item.kind === 'law' ? [] : year(item)),
    group(
      ', ',
      around(random.pick(['Vol. ', 'T. ']), field('volume', item.volume)),
      around(random.pick(['№ ', 'No. ']), field('issue', item.issue)),
    ),
    around(random.pick(['S. ', 'P. ', 'pp. ']), pages(item, '-')),
    item.extent === null ? [] : text(`${item.extent} ${random.pick(['s', 'p'])}`),
  );
}

function likeApa(item: Item, name: Part, random: Random): Part {
  const authors =
    item.corporate === null
      ? nameList('author', item.authors, FAMILY_COMMA_INITIALS, {
          between: ', ',
          last: random.pick([', & ', ', ']),
          most: 9,
          keep: 9,
          others: '',
        })
      : field('corporate', item.corporate);
  const dated = around('(', year(item), ')');
  const lead = authors.length === 0 ? group('. ', name, dated) : group('. ', group(' ', authors, dated), name);
  const serial = group(
    ', ',
    field('container', item.container),
    [...field('volume', item.volume), ...around('(', field('issue', item.issue), ')')],
    pages(item, '-'),
  );
  return group('. ', lead, serial, group(': ', field('place', item.place), field('publisher', item.publisher)));
}
