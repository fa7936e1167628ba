import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { LANGUAGES, type Language } from '../../schema/record/language.ts';
import { fold } from '../../schema/text/fold.ts';
import { conceptAt, keywordPlace } from './address.ts';
import { clusterAlong, linksBySharedKey } from './cluster.ts';
import { distinctIds } from './content-id.ts';
import type { ArticleConcept, ConceptEntity, Form, ResolvedConcepts } from './entities.ts';
import { mostFrequentOf, uniqueForms } from './forms.ts';
import { keywordRows, type KeywordRow } from './keyword-rows.ts';

interface ConceptMention {
  readonly at: string;
  readonly row: KeywordRow;
  readonly forms: readonly Form[];
  readonly keys: readonly string[];
}

const labelKey = (language: Language, text: string): string => `${language} ${fold(text) || text}`;

/** Pairs of labels that lists of one length set side by side. */
function knownPairs(records: readonly IssueRecord[]): ReadonlySet<string> {
  const rows = records.flatMap((record) => record.articles.flatMap((article) => keywordRows(article.keywords, () => false)));
  return new Set(
    rows.flatMap((row) => {
      const keys = LANGUAGES.flatMap((language) => (row[language] === undefined ? [] : [labelKey(language, row[language].text)]));
      return keys.flatMap((one) => keys.filter((other) => other !== one).map((other) => `${one}\n${other}`));
    }),
  );
}

const firstOrder = (row: KeywordRow): number => Math.min(...LANGUAGES.flatMap((language) => row[language]?.order ?? []));

/** English label first, since the two Cyrillic ones are its translations more often than the other way round. */
const idKey = (mentions: readonly ConceptMention[]): string =>
  (['en', 'ru', 'kk'] as const)
    .map((language) => mentions.flatMap(({ row }) => (row[language] === undefined ? [] : labelKey(language, row[language].text))).sort()[0])
    .find((key) => key !== undefined) ?? '';

/** One concept is one keyword over the languages; concepts of two articles are one where they share a folded label of one language. */
export function resolveConcepts(records: readonly IssueRecord[]): ResolvedConcepts {
  const known = knownPairs(records);
  const perArticle = new Map<string, ArticleConcept[]>();
  const mentions = records.flatMap((record, index) =>
    record.articles.flatMap((article) => {
      const rows = keywordRows(article.keywords, (one, text, other, counterpart) =>
        known.has(`${labelKey(one, text)}\n${labelKey(other, counterpart)}`),
      );
      const concepts = rows.map((row, order): ConceptMention => ({
        at: conceptAt({ record: index, article: article.position }, order),
        row,
        forms: LANGUAGES.flatMap((language) =>
          row[language] === undefined
            ? []
            : [{ text: row[language].text, language, place: keywordPlace(article.position, firstOrder(row) + 1) }],
        ),
        keys: LANGUAGES.flatMap((language) => (row[language] === undefined ? [] : [labelKey(language, row[language].text)])),
      }));
      perArticle.set(`${index} ${article.position}`, concepts);
      return concepts;
    }),
  );
  const links = linksBySharedKey(
    mentions.map((mention) => mention.keys),
    { reason: 'a label agrees', confidence: 0.9 },
  );
  const { clusters } = clusterAlong(mentions.length, links, {
    forbids: () => false,
    keyOf: (item) => mentions[item]?.keys.join('|') ?? '',
  });
  const groups = clusters.map((cluster) => cluster.members.flatMap((member) => mentions[member] ?? []));
  const ids = distinctIds(
    'concept',
    groups.map((members) => ({
      name: idKey(members),
      content: members
        .flatMap((member) => member.keys)
        .sort()
        .join('|'),
    })),
  );
  const at = new Map<string, ConceptEntity>();
  const all = clusters.map(({ merges, confidence }, index): ConceptEntity => {
    const members = groups[index] ?? [];
    const forms = uniqueForms(members.flatMap((member) => member.forms));
    const entity = {
      id: ids[index] ?? '',
      forms,
      merges,
      confidence,
      labelKk: mostFrequentOf(forms, 'kk'),
      labelRu: mostFrequentOf(forms, 'ru'),
      labelEn: mostFrequentOf(forms, 'en'),
    };
    for (const member of members) at.set(member.at, entity);
    return entity;
  });
  return { all, at, refusals: [], rowsOf: (record, article) => perArticle.get(`${record} ${article}`) ?? [] };
}
