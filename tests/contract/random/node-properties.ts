import * as fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { NodeLabel } from '../../../schema/graph/model.ts';
import type { NodeProperties } from '../../../schema/graph/properties.ts';
import { REFERENCE_TYPES } from '../../../schema/record/reference.ts';
import { TheoryKindSchema } from '../../../schema/record/theory-use.ts';
import { fraction, maybeText, maybeWhole, text, texts, whole, wholes, words } from './values.ts';

const reading = { line: maybeWhole, rule: text, confidence: fraction };
/** A fact that several issues may state. */
export const fact = { ...reading, source: text };
/** A fact of one article. The issue and the record are those of the load, which puts them in. */
export const owned = { ...reading, issue: fc.constant(''), record: fc.constant('') };

const names = { name: text, nameKk: maybeText, nameRu: maybeText, nameEn: maybeText };
const labels = { labelKk: maybeText, labelRu: maybeText, labelEn: maybeText };

const forms = fc
  .array(fc.record({ form: text, language: fc.constantFrom('kk', 'ru', 'en', ''), place: text }), { maxLength: 3 })
  .map((list) => ({
    forms: list.map(({ form }) => form),
    formLanguages: list.map(({ language }) => language),
    formPlaces: list.map(({ place }) => place),
    formIssues: list.map(() => ''),
  }));
const withForms = <Properties>(properties: Arbitrary<Properties>): Arbitrary<Properties & NodeForms> =>
  fc.tuple(properties, forms).map(([own, lists]) => ({ ...own, ...lists }));
type NodeForms = Pick<NodeProperties['Person'], 'forms' | 'formLanguages' | 'formPlaces' | 'formIssues'>;

/** Every property of every label, with the values that it may have. */
export const NODE_PROPERTIES: { readonly [Label in NodeLabel]: Arbitrary<NodeProperties[Label]> } = {
  Journal: fc.record({
    titleKk: maybeText,
    titleRu: maybeText,
    titleEn: maybeText,
    issnPrint: maybeText,
    issnOnline: maybeText,
    publisherKk: maybeText,
    publisherRu: maybeText,
    publisherEn: maybeText,
  }),
  Issue: fc.record({ year: maybeWhole, number: maybeText, wholeNumber: maybeText, source: text, record: fc.constant('') }),
  Article: fc.record({
    ...owned,
    position: whole,
    type: fc.constant('journal-article' as const),
    title: text,
    titleKk: maybeText,
    titleRu: maybeText,
    titleEn: maybeText,
    sectionKk: maybeText,
    sectionRu: maybeText,
    sectionEn: maybeText,
    pageStart: maybeWhole,
    pageEnd: maybeWhole,
    bodyLanguage: fc.constantFrom('kk', 'ru', 'en'),
    abstractKk: maybeText,
    abstractRu: maybeText,
    abstractEn: maybeText,
    keywordsKk: texts,
    keywordsRu: texts,
    keywordsEn: texts,
    grants: texts,
    year: maybeWhole,
    searchText: words,
  }),
  Work: fc.record({
    type: fc.constantFrom(...REFERENCE_TYPES),
    title: maybeText,
    titleRomanized: maybeText,
    titleEn: maybeText,
    corporateAuthor: maybeText,
    year: maybeWhole,
    container: maybeText,
    volume: maybeText,
    issue: maybeText,
    pages: maybeText,
    publisher: maybeText,
    place: maybeText,
    doi: maybeText,
    url: maybeText,
    language: maybeText,
    searchText: words,
  }),
  Person: withForms(fc.record({ ...names, orcid: maybeText, email: maybeText, searchText: words })),
  Institution: withForms(fc.record({ ...names, city: maybeText, country: maybeText, searchText: words })),
  Theory: fc.record({ ...labels, name: text, kind: fc.constantFrom(...TheoryKindSchema.options), searchText: words }),
  Concept: fc.record({ ...labels, searchText: words }),
  Venue: fc.record({ name: text, kind: text }),
  Mention: fc.record({
    ...owned,
    phrase: text,
    section: maybeText,
    paragraph: whole,
    lineEnd: whole,
    language: text,
    sentence: maybeText,
    references: wholes,
  }),
  Finding: fc.record({
    ...owned,
    code: text,
    kind: text,
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    message: text,
    suggestion: maybeText,
  }),
};
