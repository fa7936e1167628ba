import { filterLinks } from '../graph/filter-links.ts';
import { listSections } from '../graph/sections.ts';
import { toElements, type Elements } from '../graph/to-elements.ts';
import { chooseLanguage, MESSAGES } from '../messages/choose-language.ts';
import type { Model, Store } from '../state/store.ts';
import type { Context } from './context.ts';

/** The elements of the last rendering with what they were made from: the canvas draws again only when they are others. */
interface Made {
  readonly from: readonly unknown[];
  readonly elements: Elements;
}

/** Works out from the state what the views need; keeps the elements while nothing that they come from has changed. */
export function makeContextDeriver(store: Store): (model: Model, dark: boolean) => Context {
  let made: Made | null = null;
  return (model, dark) => {
    const language = model.view.language ?? chooseLanguage(navigator.languages);
    const t = MESSAGES[language];
    const articles = model.issue?.articles.edges.map(({ node }) => node) ?? [];
    const inIssue = new Set(articles.map(({ id }) => id));
    const sections = listSections(articles);
    const known = (model.links.value ?? []).filter(({ source, target }) => inIssue.has(source.id) && inIssue.has(target.id));
    const links = filterLinks(known, model.view.reasons);
    const graph = model.issue && model.graph.value;
    const from = [graph, model.links.value, model.view.reasons.join(), model.issue, language];
    if (!graph) made = null;
    else if (made === null || from.some((part, index) => part !== made?.from[index])) {
      made = { from, elements: toElements(graph, model.links.value && links, sections, language, t.untitled) };
    }
    return { model, store, language, t, dark, sections, links, elements: made?.elements ?? null };
  };
}
