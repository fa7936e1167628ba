import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../../ingest/authority/authority-of.ts';
import { resolveRecords } from '../../../ingest/resolve/resolve-records.ts';
import type { CurationProblem } from '../../../ingest/resolve/entities.ts';
import type { Authority } from '../../../schema/authority/authority.ts';
import { MergesSchema, type IssueDecisions } from '../../../schema/authority/merges.ts';
import { rowsOf } from '../../support/rows-of.ts';
import { smallRecord } from '../../support/small-record.ts';

const record = smallRecord();
const ISSUE = { year: 2024, number: '2' };

function curated(block: Omit<Partial<IssueDecisions>, 'issue'> | object): { file: Authority; problems: CurationProblem[] } {
  const merges = MergesSchema.parse({ mergesVersion: 1, issues: [{ issue: ISSUE, ...block }] });
  const entities = resolveRecords([record], merges);
  const { persons, works, institutions, theories } = entities;
  return {
    file: authorityOf(record, entities),
    problems: [persons, works, institutions, theories].flatMap((kind) => [...kind.problems]),
  };
}

const bearing = (entities: Authority['persons'] | Authority['works'], text: string, place: string) =>
  entities.filter(({ forms }) => forms.some((form) => form.text === text && form.place === place));

const plain = authorityOf(record, resolveRecords([record]));
const [smithA, smithB] = plain.persons.filter(({ preferred }) => preferred.includes('Smith'));
const formOf = (entity: Authority['persons'][number] | undefined) => entity?.forms[0] ?? { text: '', place: '', language: '' };
const putnam = plain.persons.find(({ forms }) => forms.some(({ text }) => text.startsWith('Патнам')));

const pair = (
  one: Authority['works'][number] | Authority['institutions'][number] | Authority['theories'][number] | undefined,
  two: typeof one,
) => ({
  merge: [{ mentions: [one?.forms[0], two?.forms[0]] }],
});

describe("a curator's file", () => {
  it('starts from what the rules do', () => {
    expect([smithA, smithB].map((smith) => smith?.mentions.length)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(putnam?.mentions.length).toBeGreaterThan(2);
  });

  it('merges two whom the rules keep apart', () => {
    const { file, problems } = curated({ persons: { merge: [{ mentions: [formOf(smithA), formOf(smithB)], note: 'one and the same' }] } });
    const smiths = file.persons.filter(({ preferred }) => preferred.includes('Smith'));
    expect(problems).toEqual([]);
    expect(smiths).toHaveLength(1);
    expect(smiths[0]?.mentions).toHaveLength((smithA?.mentions.length ?? 0) + (smithB?.mentions.length ?? 0));
    expect(smiths[0]?.merges).toContainEqual(expect.objectContaining({ reason: 'the curator took them for one', confidence: 1 }));
  });

  it('splits one whom the rules take for one, and leaves the rest together', () => {
    const form = formOf(putnam);
    const others = putnam?.forms.filter(({ place }) => place !== form.place) ?? [];
    const { file, problems } = curated({ persons: { split: [{ mentions: [form], from: others }] } });
    const [alone] = bearing(file.persons, form.text, form.place);
    expect(problems).toEqual([]);
    expect(alone?.mentions).toHaveLength(1);
    const rest = new Set(others.flatMap(({ text, place }) => bearing(file.persons, text, place).map(({ id }) => id)));
    expect(rest.size).toBe(1);
    expect(rest.has(alone?.id ?? '')).toBe(false);
  });

  it('shows an entity by the form that is preferred', () => {
    const form = putnam?.forms.find(({ language }) => language === 'ru') ?? formOf(putnam);
    const { file, problems } = curated({ persons: { prefer: [{ form }] } });
    expect(problems).toEqual([]);
    const [shown] = bearing(file.persons, form.text, form.place);
    expect([shown?.preferred, shown?.names.ru, shown?.id]).toEqual([form.text, form.text, putnam?.id]);
  });

  it('decides on works, institutions and theories as well', () => {
    const [work, other] = plain.works.filter(({ forms, mentions }) => forms.length > 0 && mentions.length === 1);
    const [institution, another] = plain.institutions;
    const [theory, second] = plain.theories;
    const { file, problems } = curated({
      works: pair(work, other),
      institutions: pair(institution, another),
      theories: pair(theory, second),
    });
    expect(problems).toEqual([]);
    expect([file.works.length, file.institutions.length, file.theories.length]).toEqual([
      plain.works.length - 1,
      plain.institutions.length - 1,
      plain.theories.length - 1,
    ]);
  });

  it('tells a form that is not printed where it says', () => {
    const { file, problems } = curated({
      persons: { merge: [{ mentions: [formOf(smithA), { text: 'Smith Z. Z.', place: 'article 9, reference 1' }] }] },
    });
    expect(problems).toEqual([
      { path: '$.issues[0].persons.merge[0].mentions[1]', reason: '“Smith Z. Z.” is not printed in article 9, reference 1' },
    ]);
    expect(file).toEqual(plain);
  });

  it('tells decisions that contradict each other and carries out neither', () => {
    const { file, problems } = curated({
      persons: {
        merge: [{ mentions: [formOf(smithA), formOf(smithB)] }],
        split: [{ mentions: [formOf(smithB)], from: [formOf(smithA)] }],
      },
    });
    expect(problems.map(({ path }) => path)).toEqual(['$.issues[0].persons.split[0]']);
    expect(file).toEqual(plain);
  });

  it('tells two forms preferred for one and takes neither', () => {
    const [one, , other] = putnam?.forms ?? [];
    const { file, problems } = curated({ persons: { prefer: [{ form: one }, { form: other }] } });
    expect(problems.map(({ path }) => path)).toEqual(['$.issues[0].persons.prefer[1]']);
    expect(file).toEqual(plain);
  });

  it('holds again for rows of the graph and for another order of the record', () => {
    const merges = MergesSchema.parse({
      mergesVersion: 1,
      issues: [{ issue: ISSUE, persons: { merge: [{ mentions: [formOf(smithA), formOf(smithB)] }] } }],
    });
    const turned = { ...record, articles: record.articles.toReversed() };
    const ids = [record, turned].map((each) =>
      resolveRecords([each], merges)
        .persons.all.map(({ id }) => id)
        .toSorted(),
    );
    expect(ids[0]).toEqual(ids[1]);
    expect(ids[0]).toHaveLength(rowsOf(record).nodes.Person.length - 1);
  });
});
