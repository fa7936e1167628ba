import type { Affiliation } from '../../schema/record/article.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { fold } from '../../schema/text/fold.ts';
import { languageOf } from '../../schema/text/language-of.ts';
import { affiliationAt, authorPlace } from '../../schema/record/address.ts';
import { clusterAlong } from './cluster.ts';
import type { IdKey } from '../../schema/graph/content-id.ts';
import type { Form, FormLanguage, InstitutionEntity, Resolved } from './entities.ts';
import type { Place } from '../../schema/record/address.ts';
import { mostFrequent, mostFrequentOf, uniqueForms } from './forms.ts';
import { curate, NOT_CURATED, type KindCuration } from './curation/curate.ts';
import { namedAs, preferForms } from './curation/prefer-forms.ts';
import type { Link } from './cluster.ts';
import { acronymOf, isAcronymOf, lastingSound, nameSound } from './institution-words.ts';
import { linksBySharedKey } from './links.ts';
import { resolvedFrom, type AddressedCluster } from './resolved.ts';

/** Without a quotation mark that is never closed and the genitive: «Saryarka University, университетінің. */
function plainName(printed: string | null): string | null {
  if (printed === null) return null;
  const [opening, closing] = [printed.split('«').length, printed.split('»').length];
  const quoted = opening === closing ? printed : printed.replaceAll(/[«»]/g, '');
  return quoted.replace(/(?<=\p{L}{3}[іысы])(?:нің|ның)$/u, '').trim();
}

interface InstitutionMention {
  readonly at: string;
  readonly affiliation: Affiliation;
  readonly forms: readonly Form[];
  readonly keys: readonly string[];
  readonly key: string;
}

/** Drops the Kazakh genitive in which a head prints the name, and words that a name may or may not have. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/(?:nin|din|tin)$/, '')
    .replace(/^te (?=[a-z])/, '')
    .replace(/ (?:named after|atindagi|imeni|im) /, ' ');

/** Where an acronym is short for one name only that is printed in the record, in any of its spellings. */
function acronymLinks(mentions: readonly InstitutionMention[]): Link<InstitutionMention>[] {
  return mentions.flatMap((mention) => {
    const short = acronymOf(mention.affiliation.asPrinted);
    if (short === null) return [];
    const meant = mentions.filter(
      ({ affiliation, forms }) => acronymOf(affiliation.asPrinted) === null && forms.some(({ text }) => isAcronymOf(short, text)),
    );
    const [first] = meant;
    const names = new Set(meant.map(({ affiliation }) => nameSound(affiliation.canonicalEn ?? affiliation.asPrinted)));
    return first === undefined || names.size > 1
      ? []
      : [{ a: mention, b: first, reason: 'the acronym is short for the name', confidence: 0.85 }];
  });
}

const soundsOf = ({ forms }: InstitutionMention): string[] => forms.map(({ text }) => nameSound(text)).filter((sound) => sound !== '');

/** For names that print their city or leave it out, and former names, among those in one city. */
const soundsInCity = ({ forms, affiliation: { city } }: InstitutionMention): string[] =>
  city === null
    ? []
    : forms.flatMap(({ text }) => {
        const sound = lastingSound(text, city);
        return sound === '' ? [] : [`${fold(city)}: ${sound}`];
      });

/** An acronym is of no language: АТУ. */
const isAcronym = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text);

function formOf(text: string, place: Place): Form {
  const language = languageOf(text);
  return { text, language: language === 'other' || isAcronym(text) ? '' : language, place };
}

function mentionsOf(records: readonly IssueRecord[]): InstitutionMention[] {
  return records.flatMap((record, index) =>
    record.articles.flatMap((article) =>
      article.authors.flatMap((author) =>
        author.institutions.map((affiliation, order) => {
          const place = authorPlace(article.position, author.order);
          const { asPrinted, canonicalEn } = affiliation;
          const keys = [asPrinted, ...(canonicalEn === null ? [] : [canonicalEn])].map(nameKey).filter((key) => key !== '');
          return {
            at: affiliationAt({ record: index, article: article.position }, author.order, order),
            affiliation,
            forms: [
              formOf(asPrinted, place),
              ...(canonicalEn === null || canonicalEn === asPrinted ? [] : [{ text: canonicalEn, language: 'en' as const, place }]),
            ],
            keys,
            key: keys.join('|'),
          };
        }),
      ),
    ),
  );
}

const mostFrequentPart = (mentions: readonly InstitutionMention[], part: 'city' | 'country' | 'canonicalEn'): string | null =>
  mostFrequent(mentions.flatMap(({ affiliation }) => affiliation[part] ?? []));

function idKeyOf(members: readonly InstitutionMention[]): IdKey {
  const canonical = members
    .flatMap(({ affiliation }) => affiliation.canonicalEn ?? [])
    .map(nameKey)
    .sort()[0];
  const content = members.flatMap((member) => member.keys).sort()[0] ?? members[0]?.affiliation.asPrinted ?? '';
  return { name: canonical ?? content, content };
}

function entityOf(id: string, { members, merges, confidence }: AddressedCluster<InstitutionMention>): InstitutionEntity {
  const forms = uniqueForms(members.flatMap((member) => member.forms));
  const inLanguage = (language: FormLanguage): string | null => plainName(mostFrequentOf(forms, language));
  const nameEn = plainName(mostFrequentPart(members, 'canonicalEn')) ?? inLanguage('en');
  return {
    id,
    forms,
    merges,
    confidence,
    name: nameEn ?? plainName(forms[0]?.text ?? null) ?? '',
    nameKk: inLanguage('kk'),
    nameRu: inLanguage('ru'),
    nameEn,
    city: mostFrequentPart(members, 'city'),
    country: mostFrequentPart(members, 'country'),
  };
}

/**
 * Which affiliations name one institution: those with one canonical English name or one folded printed name, those whose
 * names have the same words in another language or order, and an acronym with the one name that it is short for.
 * The id comes from the canonical English name, else from the printed name that sorts first.
 */
export function resolveInstitutions(records: readonly IssueRecord[], curation: KindCuration = NOT_CURATED): Resolved<InstitutionEntity> {
  const mentions = mentionsOf(records);
  const links = [
    ...linksBySharedKey(mentions, ({ keys }) => keys, { reason: 'the name agrees', confidence: 0.97 }),
    ...linksBySharedKey(mentions, soundsOf, { reason: 'the words of the name agree', confidence: 0.9 }),
    ...linksBySharedKey(mentions, soundsInCity, { reason: 'the words of the name agree but for city and status', confidence: 0.85 }),
    ...acronymLinks(mentions),
  ];
  const curated = curate(mentions, ({ forms }) => forms, curation);
  const { clusters } = clusterAlong(mentions, links, undefined, curated);
  return preferForms(resolvedFrom('institution', clusters, { idKey: idKeyOf, entity: entityOf }), curated, namedAs);
}
