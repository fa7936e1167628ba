import { describe, expect, test } from 'vitest';
import { listSections } from '../../../web/src/graph/sections.ts';
import { drawable, toElements } from '../../../web/src/graph/to-elements.ts';
import { sampleArticles, sampleElements, sampleGraph, sampleLink } from './sample-graph.ts';

const sections = listSections(sampleArticles(4));

describe('elements', () => {
  test('keep every node and edge, with strengths relative to the strongest link', () => {
    const { nodes, edges } = sampleElements(4);
    expect(nodes).toHaveLength(9);
    expect(edges).toHaveLength(11);
    expect(edges.filter(({ kind }) => kind === 'LINK').map(({ id, share }) => [id, share])).toEqual([
      ['link:2', 0.5],
      ['link:3', 0.75],
      ['link:4', 1],
    ]);
  });

  test('leave out the links that the filter leaves out and weigh the others by what is left', () => {
    const reasons = [{ kind: 'SHARED_WORK' as const, weight: 2, label: { kk: null, ru: null, en: 'A work' } }];
    const { edges } = toElements(sampleGraph(4), [sampleLink('link:3', reasons)], sections, 'en', '');
    expect(edges.filter(({ kind }) => kind === 'LINK')).toEqual([
      { id: 'link:3', kind: 'LINK', source: 'article:2', target: 'article:3', share: 1 },
    ]);
  });

  test('drop an edge to a node that is not there', () => {
    const graph = sampleGraph(2);
    const { edges } = toElements({ ...graph, nodes: graph.nodes.filter(({ id }) => id !== 'article:2') }, null, sections, 'en', '');
    expect(edges.map(({ id }) => id)).toEqual(['own:1', 'all:1']);
  });

  test('are named in the language of the page, else in another that is marked, else as untitled', () => {
    const graph = sampleGraph(1);
    const nameless = {
      ...graph,
      nodes: [...graph.nodes, { id: 'work:1', kind: 'WORK' as const, size: 1, label: { kk: null, ru: null, en: null } }],
    };
    const { nodes } = toElements(nameless, null, sections, 'kk', 'Атаусыз');
    expect(nodes.map(({ name }) => name)).toEqual([
      { text: 'Study of subject number 1 and of its neighbours', language: 'en' },
      { text: 'Theory of 1', language: 'en' },
      { text: 'Общая теория', language: 'ru' },
      { text: 'Атаусыз', language: null },
    ]);
  });

  test('know the section of an article', () => {
    expect(
      sampleElements(4)
        .nodes.slice(0, 4)
        .map(({ section }) => section),
    ).toEqual([0, 1, 0, 1]);
  });

  test('that are drawn are articles and what is tied to something', () => {
    const { nodes, edges } = sampleElements(2);
    const loose = { id: 'person:1', kind: 'PERSON' as const, name: { text: 'P', language: null }, size: 0, section: 0 };
    expect(drawable({ nodes: [...nodes, loose], edges }).nodes).toEqual(nodes);
    expect(drawable({ nodes, edges: [] }).nodes.map(({ id }) => id)).toEqual(['article:1', 'article:2']);
  });
});
