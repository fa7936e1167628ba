import type { IdKey } from '../../../schema/graph/content-id.ts';
import type { FormLanguage, Names } from '../entities.ts';
import { mostFrequent } from '../forms.ts';
import type { PersonMention, Spelling } from './mentions/person-mention.ts';

/** Full given names weigh more than initials, initials more than none. */
const fullness = ({ name }: Spelling): number => name.given.reduce((sum, given) => sum + (given.initial ? 1 : 3), 0);

const hasGiven = ({ name }: Spelling): boolean => name.given.length > 0;

/** Of the fullest spellings the most frequent one. */
function fullest(spellings: readonly Spelling[]): string | null {
  const most = Math.max(0, ...spellings.map(fullness));
  return mostFrequent(spellings.filter((spelling) => fullness(spelling) === most).map((spelling) => spelling.text));
}

const ofLanguage = (spellings: readonly Spelling[], language: FormLanguage): Spelling[] =>
  spellings.filter((spelling) => spelling.language === language);

/** What an author has printed first in the contents, per language; the variants stand after it. */
const authorsOwn = (members: readonly PersonMention[]): Spelling[] =>
  members
    .filter((mention) => mention.role === 'author')
    .flatMap((mention) => {
      const seen = new Set<string>();
      return mention.spellings.filter(({ language }) => !seen.has(language) && seen.add(language));
    });

/**
 * The names to show: an author's own spelling in each language; else the fullest one printed.
 * The preferred name is the author's in the language of the article, the thinker's canonical one, or the cited one as its work prints it.
 */
export function namesOf(members: readonly PersonMention[]): Names {
  const own = authorsOwn(members);
  const canonical = members.filter((mention) => mention.role === 'thinker').flatMap((mention) => mention.spellings);
  const all = members.flatMap((mention) => mention.spellings);
  const inLanguage = (language: FormLanguage): string | null => fullest(ofLanguage(own, language)) ?? fullest(ofLanguage(all, language));
  const nameKk = inLanguage('kk');
  const nameRu = inLanguage('ru');
  const nameEn = inLanguage('en');
  const preferred = own[0]?.text ?? fullest(canonical.filter(hasGiven)) ?? nameKk ?? nameRu ?? fullest(all);
  return { name: preferred ?? all[0]?.text ?? '', nameKk, nameRu, nameEn };
}

const weight = (spelling: Spelling): number => (spelling.name.given[0]?.initial === false ? 1000 : 0) + fullness(spelling) * 10;

/** The most telling spelling: Latin before Cyrillic, since a canonical name is Latin and both fold alike if they can. */
function tellingSpelling(members: readonly PersonMention[]): Spelling | undefined {
  const canonical = members.filter((mention) => mention.role === 'thinker').flatMap((mention) => mention.spellings.filter(hasGiven));
  const spellings = canonical.length > 0 ? canonical : members.flatMap((mention) => mention.spellings);
  const keyed = spellings.map((spelling) => ({
    spelling,
    weight: weight(spelling) + (spelling.name.script === 'Latn' ? 1 : 0),
    key: [spelling.name.family, ...spelling.name.given.map((given) => given.folded)].join(' '),
  }));
  return keyed.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))[0]?.spelling;
}

/** What the id is made from: `name`, and `content` to tell namesakes apart. */
export function idKeyOf(members: readonly PersonMention[]): IdKey {
  const content = members.map((mention) => mention.key).sort()[0] ?? '';
  const orcid = members.flatMap((mention) => mention.orcid ?? []).sort()[0];
  if (orcid !== undefined) return { name: `orcid ${orcid}`, content };
  const spelling = tellingSpelling(members);
  const given = spelling?.name.given ?? [];
  const first = given[0]?.initial === false ? given.slice(0, 1) : given;
  const name = [spelling?.name.family ?? '', ...first.map((each) => each.folded)].join(' ').trim();
  return { name: name === '' ? content : name, content };
}
