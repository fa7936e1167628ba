import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { TheoryUse } from '../../schema/record/theory-use.ts';
import { fold } from '../../schema/text/fold.ts';
import { theoryAt, theoryPlace } from '../../schema/record/address.ts';
import type { IdKey } from '../../schema/graph/content-id.ts';
import { clusterAlong } from './cluster.ts';
import { curate, NOT_CURATED, type KindCuration } from './curation/curate.ts';
import { labelledAs, preferForms } from './curation/prefer-forms.ts';
import type { Form, Labels, Resolved, TheoryEntity } from './entities.ts';
import { mostFrequent, mostFrequentOf, uniqueForms } from './forms.ts';
import { linksBySharedKey } from './links.ts';
import { resolvedFrom, type AddressedCluster } from './resolved.ts';

/** The name without the words and spellings in which printings of one theory differ: the, theory, -isation. */
export function theoryKey(canonicalEn: string): string {
  const plain = canonicalEn
    .toLowerCase()
    .replace(/isation/g, 'ization')
    .replace(/ise(?=[ds]?\b)/g, 'ize')
    .replace(/^the\s+/, '')
    .replace(/^theor(?:y|ies) of (?:the )?/, '')
    .replace(/\s{1,5}theor(?:y|ies)$/, '');
  return fold(plain) || fold(canonicalEn) || canonicalEn;
}

interface TheoryMention {
  readonly at: string;
  readonly use: TheoryUse;
  readonly forms: readonly Form[];
  readonly key: string;
}

const mentionsOf = (records: readonly IssueRecord[]): TheoryMention[] =>
  records.flatMap((record, index) =>
    record.articles.flatMap((article) =>
      article.theories.map((use, order) => {
        const place = theoryPlace(article.position, use.canonicalEn);
        return {
          at: theoryAt({ record: index, article: article.position }, order),
          use,
          forms: use.mentions.map(({ phrase, language }) => ({ text: phrase, language, place })),
          key: theoryKey(use.canonicalEn),
        };
      }),
    ),
  );

function mostFrequentKind(kinds: readonly TheoryUse['kind'][]): TheoryUse['kind'] {
  const most = mostFrequent(kinds);
  return kinds.find((kind) => kind === most) ?? 'theory';
}

/** Theories that a curator merged bear the key that sorts first; those that one split have their forms added. */
function idKeyOf(members: readonly TheoryMention[]): IdKey {
  const content = members.flatMap(({ key, forms }) => [key, ...forms.map(({ text }) => text)]).sort();
  return { name: members.map(({ key }) => key).sort()[0] ?? '', content: content.join('|') };
}

function entityOf(
  id: string,
  { members, merges, confidence }: AddressedCluster<TheoryMention>,
  labelsOfKnown: (key: string) => Labels | null,
): TheoryEntity {
  const forms = uniqueForms(members.flatMap((member) => member.forms));
  const name = mostFrequent(members.map(({ use }) => use.canonicalEn)) ?? '';
  const known = labelsOfKnown(theoryKey(name));
  return {
    id,
    forms,
    merges,
    confidence,
    name,
    labelKk: known?.labelKk ?? mostFrequentOf(forms, 'kk'),
    labelRu: known?.labelRu ?? mostFrequentOf(forms, 'ru'),
    labelEn: known?.labelEn ?? name,
    kind: mostFrequentKind(members.map(({ use }) => use.kind)),
  };
}

/**
 * Theories are one where the folded canonical name agrees.
 * @param labelsOfKnown the vocabulary's labels for a canonical name; without them the printed phrases serve
 */
export function resolveTheories(
  records: readonly IssueRecord[],
  labelsOfKnown: (key: string) => Labels | null,
  curation: KindCuration = NOT_CURATED,
): Resolved<TheoryEntity> {
  const mentions = mentionsOf(records);
  const links = linksBySharedKey(mentions, ({ key }) => [key], { reason: 'the canonical name agrees', confidence: 0.97 });
  const curated = curate(mentions, ({ forms }) => forms, curation);
  const { clusters } = clusterAlong(mentions, links, undefined, curated);
  const entity = (id: string, cluster: AddressedCluster<TheoryMention>): TheoryEntity => entityOf(id, cluster, labelsOfKnown);
  return preferForms(resolvedFrom('theory', clusters, { idKey: idKeyOf, entity }), curated, labelledAs);
}
