import type { Affiliation, Author } from '../../../schema/record/article.ts';
import type { AffiliationBlock } from './affiliation-blocks.ts';
import { englishName, isLatinName } from './english-name.ts';
import { readAffiliation, type PrintedInstitution } from './read-affiliation.ts';
import type { SpeltAuthor } from './spellings.ts';

/** An author with what the reader of diagnostics and provenance must know besides. */
export interface BuiltAuthor {
  readonly author: Author;
  readonly spelt: SpeltAuthor;
  readonly blocks: readonly AffiliationBlock[];
  /** Institutions as printed whose English name is put together from the printed one's words. */
  readonly composed: ReadonlySet<string>;
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word))
    .map((word) => word.match(/\p{L}/u)?.[0].toUpperCase() ?? '')
    .join('');

const onlyOne = (found: readonly PrintedInstitution[]): PrintedInstitution | undefined =>
  new Set(found.map((other) => other.asPrinted)).size === 1 ? found[0] : undefined;

/** The institution whose initials an acronym is, among those of the same head: АТУ, Алматы Технологиялық Университеті. */
const spelledOut = (printed: string, all: readonly PrintedInstitution[]): PrintedInstitution | undefined =>
  /^\p{Lu}{2,7}$/u.test(printed) ? onlyOne(all.filter((other) => initialsOf(other.asPrinted) === printed)) : undefined;

/**
 * A printed place holds, but one that stands below another author's lines gives way to what is known of the institution.
 */
function affiliation(institution: PrintedInstitution, block: AffiliationBlock, all: readonly PrintedInstitution[]): Affiliation {
  const meant = institution.known === null ? (spelledOut(institution.asPrinted, all) ?? institution) : institution;
  const printed = block.place;
  const where = institution.place ?? (printed?.isOwn === false && meant.known !== null ? meant.known : (printed ?? meant.known));
  return {
    asPrinted: institution.asPrinted,
    canonicalEn: meant.known?.en ?? englishName(meant.asPrinted),
    unit: institution.unit,
    city: where?.city ?? meant.known?.city ?? null,
    country: where?.country ?? meant.known?.country ?? null,
  };
}

/** The authors of an article in order, each with what the blocks of the head say. */
export function buildAuthors(spelt: readonly SpeltAuthor[], assigned: readonly (readonly AffiliationBlock[])[]): BuiltAuthor[] {
  const read = new Map(assigned.flat().map((block) => [block, readAffiliation(block.texts)]));
  const all = [...read.values()].flatMap((printed) => printed.institutions);
  return spelt.map((person, at) => {
    const blocks = person.place === null ? [] : (assigned[person.place] ?? []);
    const positions = blocks.flatMap((block) => read.get(block)?.position ?? []);
    const author: Author = {
      order: at + 1,
      name: person.name,
      variants: [...person.variants],
      email: blocks.find((block) => block.email !== null)?.email ?? null,
      orcid: blocks.find((block) => block.orcid !== null)?.orcid ?? null,
      institutions: blocks.flatMap((block) =>
        (read.get(block)?.institutions ?? []).map((institution) => affiliation(institution, block, all)),
      ),
      position: positions.length === 0 ? null : positions.join('; '),
    };
    const printed = blocks.flatMap((block) => read.get(block)?.institutions ?? []);
    const composed = new Set(printed.filter((one) => one.known === null && !isLatinName(one.asPrinted)).map((one) => one.asPrinted));
    return { author, spelt: person, blocks, composed };
  });
}
