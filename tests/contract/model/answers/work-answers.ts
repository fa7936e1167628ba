import { z } from 'zod';
import type { ModelRelationship } from '../graph-model.ts';
import { descending, orderBy, pick, valueOf } from '../row.ts';
import { countInto, endingAt, listed, nodesOf, startingAt, type Answer } from './answer.ts';

const WORK_COLUMNS = [
  'id',
  'type',
  'title',
  'titleRomanized',
  'titleEn',
  'corporateAuthor',
  'year',
  'container',
  'volume',
  'pages',
  'publisher',
  'place',
  'doi',
  'url',
] as const;

/** Stored as JSON: line, section, as printed. */
const placesOf = (cites: ModelRelationship): object[] =>
  z
    .array(z.tuple([z.number(), z.string().nullable(), z.string()]))
    .parse(JSON.parse(String(valueOf(cites, 'places') ?? '[]')))
    .map(([line, section, printed]) => ({ line, section, printed }));

const citation = (cites: ModelRelationship): object => ({
  article: cites.from.id,
  work: cites.to.id,
  ...pick(cites, 'number', 'timesCited', 'printedNative', 'printedRomanized', 'line', 'rule', 'confidence'),
  places: placesOf(cites),
});

/** Works, who cites them and which are one work in two languages. */
export const WORK_ANSWERS: Readonly<Record<string, Answer<object>>> = {
  'list-works': (model) => {
    const citedBy = countInto(model, 'CITES');
    return listed(
      orderBy(
        model.nodes('Work').filter((work) => citedBy(work) > 0),
        descending(citedBy),
        (work) => valueOf(work, 'title'),
        ({ id }) => id,
      ),
    );
  },
  'read-works': (model, asked) => {
    const citedBy = countInto(model, 'CITES');
    return orderBy(nodesOf(model, 'Work', asked), ({ id }) => id).map((work) => {
      const isArticle = work.labels.includes('Article');
      return {
        ...pick(work, ...WORK_COLUMNS),
        // Of an article `issue` is the id of the issue it stands in.
        issue: isArticle ? null : valueOf(work, 'issue'),
        language: valueOf(work, 'language') ?? valueOf(work, 'bodyLanguage'),
        isArticle,
        citedByCount: citedBy(work),
      };
    });
  },
  'read-versions-of-works': (model, asked) => {
    const pairs = [
      ...startingAt(model, 'VERSION_OF', asked).map(({ from, to }) => ({ work: from.id, version: to.id })),
      ...endingAt(model, 'VERSION_OF', asked).map(({ from, to }) => ({ work: to.id, version: from.id })),
    ];
    const distinct = new Map(pairs.map((pair) => [`${pair.work} ${pair.version}`, pair]));
    return orderBy(
      [...distinct.values()],
      ({ work }) => work,
      ({ version }) => version,
    );
  },
  'read-citations-of-articles': (model, asked) =>
    orderBy(
      startingAt(model, 'CITES', asked),
      ({ from }) => from.id,
      (cites) => valueOf(cites, 'number'),
      ({ to }) => to.id,
    ).map(citation),
  'read-citations-of-works': (model, asked) =>
    orderBy(
      endingAt(model, 'CITES', asked),
      ({ to }) => to.id,
      ({ from }) => valueOf(from, 'position'),
      ({ from }) => from.id,
      (cites) => valueOf(cites, 'number'),
    ).map(citation),
};
