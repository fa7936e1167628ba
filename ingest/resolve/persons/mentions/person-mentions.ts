import type { IssueRecord } from '../../../../schema/record/issue-record.ts';
import { referenceAt } from '../../../../schema/record/address.ts';
import type { KnownFamilies } from '../known-families.ts';
import { readingsOf } from '../name-readings.ts';
import { authorMentions } from './author-mentions.ts';
import { citedMentions } from './cited-mentions.ts';
import type { BareMention, PersonMention } from './person-mention.ts';
import { thinkerMentions } from './thinker-mentions.ts';

/** Id of the work that the reference at an address means. */
export type WorkAt = (at: string) => string | null;

function withKnownNames(mention: BareMention, families: KnownFamilies): PersonMention {
  const names = mention.spellings.flatMap(({ name }) => [name, ...readingsOf(name)]);
  return { ...mention, names: names.flatMap((name) => [name, ...families(name).map((family) => ({ ...name, family }))]) };
}

/** Every mention of a person in the articles of the records, editors and the board left out. */
export const personMentions = (records: readonly IssueRecord[], families: KnownFamilies, workAt: WorkAt): PersonMention[] =>
  records
    .flatMap((record, index) =>
      record.articles.flatMap((article) => {
        const address = { record: index, article: article.position };
        return [
          ...authorMentions(article, address),
          ...article.references.flatMap((reference) => citedMentions(reference, address, workAt(referenceAt(address, reference.n)))),
          ...article.theories.flatMap((theory, at) => thinkerMentions(theory, at, address)),
        ];
      }),
    )
    .map((mention) => withKnownNames(mention, families));
