import type { Article } from '../../schema/record/article.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';
import { LANGUAGES, type Language } from '../../schema/record/language.ts';
import { fold } from '../../schema/text/fold.ts';
import { conceptAt, keywordPlace, type ArticleAddress } from '../../schema/record/address.ts';
import { clusterAlong } from './cluster.ts';
import type { IdKey } from '../../schema/graph/content-id.ts';
import type { ConceptEntity, Form, ResolvedConcepts } from './entities.ts';
import { mostFrequentOf, uniqueForms } from './forms.ts';
import { keywordRows, type KeywordRow, type KnownPair } from './keyword-rows.ts';
import { linksBySharedKey } from './links.ts';
import { resolvedFrom, type AddressedCluster } from './resolved.ts';

interface ConceptMention {
  readonly at: string;
  readonly row: KeywordRow;
  readonly forms: readonly Form[];
  readonly labels: readonly string[];
  readonly key: string;
}

const labelKey = (language: Language, text: string): string => `${language} ${fold(text) || text}`;

const labelsOf = (row: KeywordRow): string[] =>
  LANGUAGES.flatMap((language) => (row[language] === undefined ? [] : [labelKey(language, row[language].text)]));

/** Which labels the lists of some article, being of one length, show to be translations of each other. */
function knownPairs(records: readonly IssueRecord[]): KnownPair {
  const rows = records.flatMap((record) => record.articles.flatMap((article) => keywordRows(article.keywords, () => false)));
  const pairs = new Set(rows.map(labelsOf).flatMap((labels) => labels.flatMap((one) => labels.map((other) => `${one}\n${other}`))));
  return (one, text, other, counterpart) => pairs.has(`${labelKey(one, text)}\n${labelKey(other, counterpart)}`);
}

function mentionsOf({ keywords, position }: Article, address: ArticleAddress, isKnown: KnownPair): ConceptMention[] {
  return keywordRows(keywords, isKnown).map((row, index) => {
    const order = Math.min(...LANGUAGES.flatMap((language) => row[language]?.order ?? []));
    const place = keywordPlace(position, order + 1);
    const labels = labelsOf(row);
    return {
      at: conceptAt(address, index),
      row,
      forms: LANGUAGES.flatMap((language) => (row[language] === undefined ? [] : [{ text: row[language].text, language, place }])),
      labels,
      key: labels.join('|'),
    };
  });
}

/** From the English label, else the Russian, else the Kazakh one; of several the first in code order. */
function idKeyOf(members: readonly ConceptMention[]): IdKey {
  const labels = members.flatMap((member) => member.labels).sort();
  const name = ['en ', 'ru ', 'kk '].map((prefix) => labels.find((label) => label.startsWith(prefix))).find((label) => label !== undefined);
  return { name: name ?? '', content: labels.join('|') };
}

function entityOf(id: string, { members, merges, confidence }: AddressedCluster<ConceptMention>): ConceptEntity {
  const forms = uniqueForms(members.flatMap((member) => member.forms));
  const [labelKk, labelRu, labelEn] = LANGUAGES.map((language) => mostFrequentOf(forms, language));
  return { id, forms, merges, confidence, labelKk: labelKk ?? null, labelRu: labelRu ?? null, labelEn: labelEn ?? null };
}

/** One concept is one keyword over the languages; concepts of two articles are one where they share a folded label of one language. */
export function resolveConcepts(records: readonly IssueRecord[]): ResolvedConcepts {
  const isKnown = knownPairs(records);
  const perArticle = new Map<string, ConceptMention[]>();
  records.forEach((record, index) => {
    for (const article of record.articles) {
      const address = { record: index, article: article.position };
      perArticle.set(`${index} ${article.position}`, mentionsOf(article, address, isKnown));
    }
  });
  const mentions = [...perArticle.values()].flat();
  const links = linksBySharedKey(mentions, ({ labels }) => labels, { reason: 'a label agrees', confidence: 0.9 });
  return {
    ...resolvedFrom('concept', clusterAlong(mentions, links).clusters, { idKey: idKeyOf, entity: entityOf }),
    rowsOf: (record, article) => perArticle.get(`${record} ${article}`) ?? [],
  };
}
