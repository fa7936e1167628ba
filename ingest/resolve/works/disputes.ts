import type { Dispute, Form } from '../entities.ts';
import type { WorkMention } from './work-mention.ts';

const firstPrinted = (mentions: readonly WorkMention[], read: (mention: WorkMention) => string | undefined): Form[] =>
  mentions.flatMap((mention): Form[] => {
    const [text, place] = [read(mention), mention.place];
    return text === undefined ? [] : [{ text, language: '', place }];
  });

const disputeOver = (what: Dispute['what'], forms: readonly Form[]): Dispute[] =>
  new Set(forms.map(({ text }) => text)).size > 1 ? [{ what, forms }] : [];

/**
 * Where references that mean one work print different identifiers. The twin entries of one reference are compared by
 * the extractor already; pages of one act in several languages have addresses of their own.
 */
export const disputesAmong = (mentions: readonly WorkMention[]): Dispute[] => [
  ...disputeOver(
    'DOI',
    firstPrinted(mentions, ({ dois }) => dois[0]),
  ),
  ...(mentions.some(({ act, isLaw }) => act !== null || isLaw)
    ? []
    : disputeOver(
        'address',
        firstPrinted(mentions, ({ addresses }) => addresses[0]),
      )),
];
