import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseView, printView } from '../../../web/src/state/url.ts';
import { INITIAL_VIEW, KINDS, LANGUAGES, OPTIONAL_KINDS, REASONS, THEMES, type ViewState } from '../../../web/src/state/view-state.ts';

describe('the address', () => {
  test('of the first view is empty', () => {
    expect(printView(INITIAL_VIEW)).toBe('');
    expect(parseView('')).toEqual(INITIAL_VIEW);
  });

  test('is readable', () => {
    const view: ViewState = {
      ...INITIAL_VIEW,
      view: 'list',
      kinds: ['WORK', 'THEORY'],
      reasons: ['SHARED_THEORY'],
      selection: { kind: 'PERSON', id: 'person:0a1b' },
      query: 'Путнам & Co',
      language: 'kk',
      theme: 'dark',
    };
    expect(printView(view)).toBe(
      '?view=list&kinds=theory,work&reasons=shared-theory&q=%D0%9F%D1%83%D1%82%D0%BD%D0%B0%D0%BC%20%26%20Co&select=person/person:0a1b&lang=kk&theme=dark',
    );
    expect(parseView(printView(view))).toEqual({ ...view, kinds: ['THEORY', 'WORK'] });
  });

  test.each([
    ['an unknown view', '?view=globe', {}],
    ['an unknown kind', '?kinds=theory,planet', { kinds: ['THEORY'] }],
    ['articles, which are always shown', '?kinds=article', {}],
    ['an unknown language', '?lang=fr', {}],
    ['a selection without a kind', '?select=person:1', {}],
    ['a selection without an id', '?select=person/', {}],
    ['a selection of an unknown kind', '?select=planet/1', {}],
    ['a name from the prototype', '?view=constructor&theme=toString', {}],
    ['a broken escape', '?q=%E0%A4', { query: '\u{fffd}' }],
    ['an id with slashes', '?select=link/a/b:c', { selection: { kind: 'LINK', id: 'a/b:c' } }],
    ['no reason at all', '?reasons=', { reasons: [] }],
    ['a search longer than the server takes', `?q=${'я'.repeat(300)}`, { query: 'я'.repeat(200) }],
  ])('with %s is read as far as it goes', (_name, search, expected) => {
    expect(parseView(search)).toEqual({ ...INITIAL_VIEW, ...expected });
  });

  test('printed and read again is the same view', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const views = fc.record<ViewState>({
      view: fc.constantFrom('graph', 'list'),
      kinds: fc.subarray([...OPTIONAL_KINDS]),
      reasons: fc.subarray([...REASONS]),
      selection: fc.option(fc.record({ kind: fc.constantFrom(...KINDS, 'LINK' as const), id: text })),
      query: text,
      language: fc.option(fc.constantFrom(...LANGUAGES)),
      theme: fc.constantFrom(...THEMES),
      issue: fc.option(text),
    });
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(printView(view))).toEqual(view);
      }),
    );
  });
});
