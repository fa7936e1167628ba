import { fetchDetail, fetchFindings, fetchFound, fetchGraph, fetchIssues, fetchLinks } from '../api/queries.ts';
import type { Detail, Findings, Found, GraphData, Issue, Link } from '../api/queries.ts';
import { Resource, type Loadable } from './resource.ts';
import { parseView, printView } from './url.ts';
import type { ViewState } from './view-state.ts';

/** What the page is drawn from. */
export interface Model {
  readonly view: ViewState;
  readonly issues: Loadable<Issue[]>;
  readonly issue: Issue | null;
  readonly graph: Loadable<GraphData>;
  readonly links: Loadable<Link[]>;
  readonly detail: Loadable<Detail>;
  readonly found: Loadable<Found[]>;
  readonly findings: Loadable<Findings>;
}

/** Holds the view, keeps it in the address and asks the server for what the view needs. */
export class Store {
  #view = parseView(location.search);
  readonly #onChange: (model: Model) => void;
  readonly #issues: Resource<Issue[]>;
  readonly #graph: Resource<GraphData>;
  readonly #links: Resource<Link[]>;
  readonly #detail: Resource<Detail>;
  readonly #found: Resource<Found[]>;
  readonly #findings: Resource<Findings>;
  #announced = false;

  constructor(onChange: (model: Model) => void) {
    this.#onChange = onChange;
    const changed = () => this.#announce();
    this.#issues = new Resource(changed);
    this.#graph = new Resource(changed);
    this.#links = new Resource(changed);
    this.#detail = new Resource(changed);
    this.#found = new Resource(changed);
    this.#findings = new Resource(changed);
    addEventListener('popstate', () => {
      this.#view = parseView(location.search);
      this.#announce();
    });
    this.#announce();
  }

  get model(): Model {
    const issues = this.#issues.state;
    const issue = issues.value?.find(({ id }) => id === this.#view.issue) ?? (this.#view.issue === null ? issues.value?.[0] : null) ?? null;
    return {
      view: this.#view,
      issues,
      issue,
      graph: this.#graph.state,
      links: this.#links.state,
      detail: this.#detail.state,
      found: this.#found.state,
      findings: this.#findings.state,
    };
  }

  /** The address of a view that differs from the present one by `change`. */
  href(change: Partial<ViewState>): string {
    return `${location.pathname}${printView({ ...this.#view, ...change })}`;
  }

  /** Goes to a view. Typing replaces the entry in the history; everything else adds one. */
  go(change: Partial<ViewState>, how: 'push' | 'replace' = 'push'): void {
    const href = this.href(change);
    this.#view = { ...this.#view, ...change };
    if (href !== `${location.pathname}${location.search}`) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href);
    this.#announce();
  }

  /** Asks again for everything that failed. */
  retry(): void {
    for (const resource of [this.#issues, this.#graph, this.#links, this.#detail, this.#found, this.#findings]) {
      if (resource.state.status === 'failed') resource.forget();
    }
    this.#announce();
  }

  /** Many changes in one turn of the event loop are one rendering. */
  #announce(): void {
    if (this.#announced) return;
    this.#announced = true;
    queueMicrotask(() => {
      this.#announced = false;
      this.#ask();
      this.#onChange(this.model);
    });
  }

  /** Asks for the findings when the reader opens their list; until then they are not needed. */
  openFindings(): void {
    this.#findings.load('findings', fetchFindings, false);
  }

  #ask(): void {
    const { kinds, selection, query } = this.#view;
    this.#issues.load('issues', fetchIssues, false);
    const { issue } = this.model;
    if (issue) this.#links.load(issue.id, (signal) => fetchLinks(issue.id, signal), false);
    if (issue) this.#graph.load(`${issue.id} ${kinds.join()}`, (signal) => fetchGraph(issue.id, kinds, signal), true);
    if (selection) this.#detail.load(`${selection.kind}/${selection.id}`, (signal) => fetchDetail(selection, signal), false);
    else this.#detail.clear();
    const text = query.trim();
    if (text === '') this.#found.clear();
    else this.#found.load(text, (signal) => fetchFound(text, signal), true);
  }
}
