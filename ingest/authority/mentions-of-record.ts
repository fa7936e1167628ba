import { affiliationAt, authorAt, citedAuthorAt, referenceAt, theoryAt, thinkerAt } from '../../schema/record/address.ts';
import type {
  InstitutionMentionAddress,
  PersonMentionAddress,
  TheoryMentionAddress,
  WorkMentionAddress,
} from '../../schema/authority/authority.ts';
import type { Article } from '../../schema/record/article.ts';
import type { IssueRecord } from '../../schema/record/issue-record.ts';

/** A mention as the authority file names it, and its address in the resolution. */
export interface Addressed<M> {
  readonly at: string;
  readonly mention: M;
}

/** All mentions of a record that an authority file accounts for. */
export interface RecordMentions {
  readonly persons: readonly Addressed<PersonMentionAddress>[];
  readonly works: readonly Addressed<WorkMentionAddress>[];
  readonly institutions: readonly Addressed<InstitutionMentionAddress>[];
  readonly theories: readonly Addressed<TheoryMentionAddress>[];
}

function mentionsOfArticle({ position: article, authors, references, theories }: Article): RecordMentions {
  const address = { record: 0, article };
  return {
    persons: [
      ...authors.map(({ order }) => ({ at: authorAt(address, order), mention: { article, articleAuthor: order } })),
      ...references.flatMap(({ n, authors: native, romanized }) =>
        (native.length > 0 ? native : (romanized?.authors ?? [])).map((_, author) => ({
          at: citedAuthorAt(address, n, author),
          mention: { article, ref: n, author },
        })),
      ),
      ...theories.flatMap(({ canonicalEn, thinkers }, index) =>
        thinkers.map((thinker, order) => ({ at: thinkerAt(address, index, order), mention: { article, theory: canonicalEn, thinker } })),
      ),
    ],
    works: references.map(({ n }) => ({ at: referenceAt(address, n), mention: { article, ref: n } })),
    institutions: authors.flatMap(({ order, institutions }) =>
      institutions.map((_, institution) => ({
        at: affiliationAt(address, order, institution),
        mention: { article, articleAuthor: order, institution },
      })),
    ),
    theories: theories.map(({ canonicalEn }, index) => ({ at: theoryAt(address, index), mention: { article, theory: canonicalEn } })),
  };
}

/** Every author, cited author, thinker, reference, affiliation and theory of the record, in its order. */
export function mentionsOfRecord(record: IssueRecord): RecordMentions {
  const articles = record.articles.map(mentionsOfArticle);
  return {
    persons: articles.flatMap(({ persons }) => persons),
    works: articles.flatMap(({ works }) => works),
    institutions: articles.flatMap(({ institutions }) => institutions),
    theories: articles.flatMap(({ theories }) => theories),
  };
}
