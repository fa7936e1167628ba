import type { IssueRecord } from '../../schema/record/issue-record.ts';
import type { TheoryUse } from '../../schema/record/theory-use.ts';
import { fold } from '../../schema/text/fold.ts';
import { theoryAt, theoryPlace } from '../../schema/record/address.ts';
import { contentId } from '../../schema/graph/content-id.ts';
import type { Form, Labels, Resolved, TheoryEntity } from './entities.ts';
import { mostFrequent, mostFrequentOf, uniqueForms } from './forms.ts';

/** The name without the words and spellings in which printings of one theory differ: the, theory, -isation. */
export function theoryKey(canonicalEn: string): string {
  const plain = canonicalEn
    .toLowerCase()
    .replace(/isation/g, 'ization')
    .replace(/ise(?=[ds]?\b)/g, 'ize')
    .replace(/^the\s+/, '')
    .replace(/^theor(?:y|ies) of (?:the )?/, '')
    .replace(/\s+theor(?:y|ies)$/, '');
  return fold(plain) || fold(canonicalEn) || canonicalEn;
}

interface TheoryForms {
  readonly at: string;
  readonly use: TheoryUse;
  readonly forms: readonly Form[];
}

function labelsOf(forms: readonly Form[], known: Labels | null, name: string): Labels {
  return {
    labelKk: known?.labelKk ?? mostFrequentOf(forms, 'kk'),
    labelRu: known?.labelRu ?? mostFrequentOf(forms, 'ru'),
    labelEn: known?.labelEn ?? name,
  };
}

/**
 * Theories are one where the folded canonical name agrees.
 * @param labelsOfKnown the vocabulary's labels for a canonical name; without them the printed phrases serve
 */
export function resolveTheories(records: readonly IssueRecord[], labelsOfKnown: (key: string) => Labels | null): Resolved<TheoryEntity> {
  const groups = new Map<string, TheoryForms[]>();
  records.forEach((record, index) => {
    for (const article of record.articles) {
      article.theories.forEach((use, order) => {
        const place = theoryPlace(article.position, use.canonicalEn);
        const forms = use.mentions.map(({ phrase, language }) => ({ text: phrase, language, place }));
        const at = theoryAt({ record: index, article: article.position }, order);
        const key = theoryKey(use.canonicalEn);
        groups.set(key, [...(groups.get(key) ?? []), { at, use, forms }]);
      });
    }
  });
  const at = new Map<string, TheoryEntity>();
  const all = [...groups].map(([key, uses]): TheoryEntity => {
    const forms = uniqueForms(uses.flatMap((each) => each.forms));
    const name = mostFrequent(uses.map(({ use }) => use.canonicalEn)) ?? key;
    const entity = {
      id: contentId('theory', key),
      forms,
      merges: uses.length > 1 ? [{ reason: 'the canonical name agrees', confidence: 0.97 }] : [],
      confidence: uses.length > 1 ? 0.97 : 1,
      name,
      ...labelsOf(forms, labelsOfKnown(key), name),
      kind: mostFrequentKind(uses.map(({ use }) => use.kind)),
    };
    for (const use of uses) at.set(use.at, entity);
    return entity;
  });
  return { all, at, refusals: [] };
}

function mostFrequentKind(kinds: readonly TheoryUse['kind'][]): TheoryUse['kind'] {
  const most = mostFrequent(kinds);
  return kinds.find((kind) => kind === most) ?? 'theory';
}
