import type { GraphRows, NodeLabel, NodeRow, Properties, RelationshipRow, RelationshipType } from '../../../schema/graph/model.ts';
import { searchTextOf } from '../../../schema/text/search-text.ts';

/** An invented issue in graph rows; the options say in what two states of its record differ. */
export interface SampleOptions {
  readonly issue?: string;
  readonly record?: string;
  readonly articles?: number;
  readonly worksPerArticle?: number;
  readonly firstWork?: number;
  readonly author?: string;
  readonly venue?: string;
  readonly theory?: string;
  readonly concept?: string;
  readonly journal?: string;
}

/** Large enough to be killed in the middle of it. */
export const BIG_SAMPLE: SampleOptions = { articles: 60, worksPerArticle: 60 };

const count = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
const node = (id: string, properties: Properties): NodeRow => ({ id, properties });
const named = (id: string, name: string): NodeRow => node(id, { name, searchText: searchTextOf([name]) });

const link = (from: string, to: string, key: string, properties: Properties): RelationshipRow => ({ from, to, key, properties });

const unique = (rows: readonly NodeRow[]): NodeRow[] => [...new Map(rows.map((row) => [row.id, row])).values()];

/** Rows with one of every label and every relationship type at least. */
export function sampleRows(options: SampleOptions = {}): GraphRows {
  const { issue = 'issue:1', record = 'r1', articles = 2, worksPerArticle = 3, firstWork = 1 } = options;
  const { author = 'A. Bekova', venue = 'Annals', theory = 'Field theory', concept = 'trust', journal = 'J' } = options;
  const fact = { issue, record, source: `source of ${issue}`, line: 7, rule: 'sample@1', confidence: 0.9 };
  const { issue: _issue, record: _record, ...shared } = fact;
  const numbers = count(articles);
  const articleId = (n: number): string => `article:${issue}-${n}`;
  const workId = (n: number, m: number): string => `work:${firstWork + (n - 1) * worksPerArticle + m - 1}`;
  const cited = numbers.flatMap((n) => count(worksPerArticle).map((m) => ({ n, m, work: workId(n, m) })));
  const person = `person:${author}`;
  const mention = (n: number): string => `mention:${issue}-${n}`;

  const nodes: Record<NodeLabel, readonly NodeRow[]> = {
    Journal: [node(`journal:${journal}`, { titleEn: journal, titleKk: null })],
    Issue: [node(issue, { year: 2024, number: '3', source: fact.source, record })],
    Article: numbers.map((n) =>
      node(articleId(n), {
        ...fact,
        title: `Қоғам ${n}`,
        pageStart: 10 * n,
        keywordsEn: ['trust', 'norms'],
        keywordsRu: [],
        searchText: searchTextOf([`Қоғам ${n}`]),
      }),
    ),
    Work: unique(cited.map(({ work }) => node(work, { title: `Work ${work}`, year: 1999, doi: null, searchText: searchTextOf([work]) }))),
    Person: unique([named(person, author), named('person:cited', 'O. Cited'), named('person:thinker', 'T. Thinker')]),
    Institution: [named('institution:1', 'Invented University')],
    Theory: [named(`theory:${theory}`, theory)],
    Concept: [named(`concept:${concept}`, concept)],
    Venue: [node(`venue:${venue}`, { name: venue, kind: 'journal' })],
    Mention: numbers.map((n) => node(mention(n), { ...fact, phrase: theory, paragraph: n, references: [1, 2] })),
    Finding: numbers.map((n) => node(`finding:${issue}-${n}`, { ...fact, code: 'X', severity: 'info', message: 'm' })),
  };
  const relationships: Record<RelationshipType, readonly RelationshipRow[]> = {
    PART_OF: [link(issue, `journal:${journal}`, '', shared)],
    PUBLISHED_IN: numbers.map((n) => link(articleId(n), issue, '', fact)),
    AUTHORED: [
      ...numbers.map((n) => link(person, articleId(n), '', { ...shared, order: 1 })),
      ...cited.map(({ work }) => link('person:cited', work, '', { ...shared, order: 1 })),
    ],
    AFFILIATED_WITH: numbers.map((n) => link(person, 'institution:1', `${articleId(n)} 1`, { ...fact, article: articleId(n) })),
    CITES: cited.map(({ n, m, work }) =>
      link(articleId(n), work, String(m), { ...fact, number: m, places: `[[${m},null,"[${m}]"]]`, weights: [m, 2.5] }),
    ),
    DRAWS_ON: numbers.map((n) => link(articleId(n), `theory:${theory}`, '', { ...fact, role: 'frame' })),
    PROPOSED_BY: [link(`theory:${theory}`, 'person:thinker', articleId(1), fact)],
    GROUNDED_IN: [link(`theory:${theory}`, workId(1, 1), articleId(1), fact)],
    HAS_CONCEPT: numbers.map((n) => link(articleId(n), `concept:${concept}`, '', { ...fact, order: 1 })),
    MENTIONS: numbers.map((n) => link(mention(n), `theory:${theory}`, '', fact)),
    IN: numbers.map((n) => link(mention(n), articleId(n), '', fact)),
    CITING: numbers.map((n) => link(mention(n), workId(n, 1), '1', fact)),
    APPEARED_IN: unique(nodes.Work).map((row) => link(row.id, `venue:${venue}`, '', shared)),
    VERSION_OF: numbers.filter(() => worksPerArticle > 1).map((n) => link(workId(n, 1), workId(n, 2), '', fact)),
    ABOUT: numbers.map((n) => link(`finding:${issue}-${n}`, articleId(n), '', fact)),
  };
  return { nodes, relationships };
}
