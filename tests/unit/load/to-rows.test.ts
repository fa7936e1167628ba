import { describe, expect, it } from 'vitest';
import { provenanceAt } from '../../../ingest/load/rows/fact-source.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { NODE_LABELS, RELATIONSHIPS, type NodeRow, type Properties, type RelationshipRow } from '../../../schema/graph/model.ts';
import { withholdProse } from '../../../schema/record/withhold-prose.ts';
import { searchTermsOf } from '../../../schema/text/search-text.ts';
import { smallRecord } from '../../support/small-record.ts';
import { faultsOfRows } from '../../support/faults-of-rows.ts';

const rows = rowsOf(smallRecord());

const article = (position: number): NodeRow | undefined => rows.nodes.Article.find((row) => row.properties['position'] === position);
const from = (type: keyof typeof rows.relationships, id: string | undefined): readonly RelationshipRow[] =>
  rows.relationships[type].filter((row) => row.from === id);
const named = (name: string): NodeRow | undefined =>
  [...rows.nodes.Person, ...rows.nodes.Theory].find((row) => row.properties['name'] === name);
const propertiesOf = (row: { readonly properties: Properties } | undefined): Properties => row?.properties ?? {};

describe('toRows', () => {
  it('counts what the small record says', () => {
    expect(Object.fromEntries(NODE_LABELS.map((label) => [label, rows.nodes[label].length]))).toEqual({
      Journal: 1,
      Issue: 1,
      Article: 3,
      Work: 10,
      Person: 7,
      Institution: 3,
      Theory: 3,
      Concept: 6,
      Venue: 8,
      Mention: 6,
      Finding: 2,
    });
    expect(Object.fromEntries(RELATIONSHIPS.map(({ type }) => [type, rows.relationships[type].length]))).toEqual({
      PART_OF: 1,
      PUBLISHED_IN: 3,
      AUTHORED: 12,
      AFFILIATED_WITH: 4,
      CITES: 13,
      DRAWS_ON: 5,
      PROPOSED_BY: 4,
      GROUNDED_IN: 4,
      HAS_CONCEPT: 7,
      MENTIONS: 6,
      IN: 6,
      CITING: 5,
      APPEARED_IN: 9,
      VERSION_OF: 2,
      ABOUT: 1,
    });
  });

  it('has no faults: ends, ids, keys, values', () => {
    expect(faultsOfRows(rows)).toEqual([]);
  });

  it('gives the same rows for the same record', () => {
    expect(rowsOf(smallRecord())).toEqual(rows);
  });

  it('keeps the ids when prose is withheld, and tells that the record is another', () => {
    const bare = rowsOf(withholdProse(smallRecord()));
    for (const label of NODE_LABELS) expect(bare.nodes[label].map((row) => row.id)).toEqual(rows.nodes[label].map((row) => row.id));
    expect(propertiesOf(bare.nodes.Issue[0])['record']).not.toBe(propertiesOf(rows.nodes.Issue[0])['record']);
    expect(bare.nodes.Article.every((row) => row.properties['abstractKk'] === null)).toBe(true);
  });

  it('cites an article of the issue as that article', () => {
    const cites = from('CITES', article(3)?.id).find((row) => row.key === '4');
    expect(cites?.to).toBe(article(1)?.id);
  });

  it('tells each citation with its numbers, printings and places', () => {
    const cites = from('CITES', article(1)?.id).find((row) => row.key === '2');
    expect(propertiesOf(cites)).toMatchObject({
      number: 2,
      timesCited: 2,
      places: '[[45,"Кіріспе","[2]"],[64,"Талқылау","[2, 15 б.]"]]',
      line: 102,
      rule: 'gost-list@1',
    });
  });

  it('makes two citations of a work that stands twice in one list', () => {
    const cites = from('CITES', article(3)?.id);
    expect(cites.find((row) => row.key === '2')?.to).toBe(cites.find((row) => row.key === '6')?.to);
    expect(cites).toHaveLength(6);
  });

  it('says where a fact comes from: the nearest provenance, and less sure after a merge', () => {
    const authored = rows.relationships.AUTHORED.find((row) => row.to === article(1)?.id && row.properties['order'] === 1);
    expect(propertiesOf(authored)).toMatchObject({
      source: '5'.repeat(16),
      line: 22,
      rule: 'article-head@2',
      printedName: 'Айгүл Сәрсенова',
    });
    expect(propertiesOf(authored)['confidence']).toBeLessThan(0.95);
    const drawsOn = from('DRAWS_ON', article(1)?.id)[0];
    expect(propertiesOf(drawsOn)).toMatchObject({ rule: 'theories@1', confidence: 0.8, line: 45, role: 'central' });
  });

  it('joins the articles that share a theory, a law, a concept, an institution', () => {
    const ends = (type: keyof typeof rows.relationships, position: number): string[] =>
      from(type, article(position)?.id).map((row) => row.to);
    for (const type of ['DRAWS_ON', 'CITES', 'HAS_CONCEPT'] as const) {
      expect(ends(type, 1).filter((id) => ends(type, 2).includes(id))).toHaveLength(1);
    }
    expect(new Set(rows.relationships.AFFILIATED_WITH.map((row) => row.to)).size).toBe(3);
  });

  it('puts every spelling into the search text of a person, and the thinkers into that of a theory', () => {
    const searchText = String(propertiesOf(named('Robert D. Putnam'))['searchText']).split(' ');
    for (const query of ['Путнам', 'Putnam', 'Патнэм', 'Патнам']) {
      expect(searchTermsOf(query).words.every((word) => searchText.includes(word))).toBe(true);
    }
    expect(String(propertiesOf(named('Soft power'))['searchText']).split(' ')).toEqual(
      expect.arrayContaining(searchTermsOf('Най жұмсақ').words),
    );
  });

  it('makes a finding of each diagnostic; one of no article is about none', () => {
    expect(rows.nodes.Finding.map((row) => row.properties['code'])).toEqual(['name-differs-by-language', 'board-without-role']);
    expect(rows.relationships.ABOUT.map((row) => row.to)).toEqual([article(1)?.id]);
  });

  it('takes records with nothing but the required', () => {
    const record = smallRecord();
    const bare = {
      ...record,
      journal: { ...record.journal, issn: { print: null, online: null }, title: { kk: null, ru: null, en: null } },
      issue: { year: null, number: null, wholeNumber: null },
      provenance: {},
      diagnostics: [],
      articles: record.articles.map((each) => ({
        ...each,
        title: { kk: null, ru: null, en: null },
        provenance: {},
        authors: [],
        theories: [],
        references: [],
      })),
    };
    const few = rowsOf(bare);
    expect(faultsOfRows(few)).toEqual([]);
    expect(few.nodes.Article.map((row) => row.properties['title'])).toEqual(['Article 1', 'Article 2', 'Article 3']);
  });
});

describe('provenanceAt', () => {
  const map = { '': { lines: [1, 9], rule: 'all@1', confidence: 1 }, '/a/0': { lines: [2, 3], rule: 'one@1', confidence: 0.5 } } as const;
  const copy = { '': { ...map[''], lines: [1, 9] as [number, number] }, '/a/0': { ...map['/a/0'], lines: [2, 3] as [number, number] } };

  it.each([
    ['/a/0/title', 'one@1'],
    ['/a/0', 'one@1'],
    ['/a/1', 'all@1'],
    ['', 'all@1'],
  ])('%s has that of %s', (pointer, rule) => {
    expect(provenanceAt(copy, pointer)?.rule).toBe(rule);
  });

  it('is null where nothing is told', () => {
    expect(provenanceAt({}, '/a/b')).toBeNull();
  });
});
