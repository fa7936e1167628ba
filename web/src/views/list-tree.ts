import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { countReasons } from '../graph/filter-links.ts';
import type { Selection } from '../state/view-state.ts';
import type { Context } from './context.ts';
import { kindMark } from './kind-mark.ts';
import { marked } from './text.ts';
import { groupKey, listRows, type TreeRow } from './tree-rows.ts';
import { walkRows } from './walk-rows.ts';

/** The twin of the canvas: the same nodes and edges as a tree that can be walked with the arrow keys. */
export class ListTree extends LitElement {
  static override properties = { context: { attribute: false } };
  declare context: Context;
  readonly #open = new Set<string>([groupKey('ARTICLE')]);
  #at: string | null = null;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    const { t, elements } = this.context;
    if (!elements) return nothing;
    const rows = listRows(elements, this.#open);
    if (!rows.some(({ key }) => key === this.#at)) this.#at = rows.find(({ level }) => level === 2)?.key ?? rows[0]?.key ?? null;
    return html`<p class="hint">${t.listHint}</p>
      <ul class="tree" role="tree" aria-label=${t.listLabel} @keydown=${(event: KeyboardEvent) => this.#onKey(event, rows)}>
        ${repeat(
          rows,
          ({ key }) => key,
          (row) => this.#row(row),
        )}
      </ul>`;
  }

  /** Who came by the skip link before the issue was there waits at the place where the list comes. */
  override firstUpdated(): void {
    if (document.activeElement === this.closest('main')) this.focusRow();
  }

  /** Puts the focus on the line where the reader was last. */
  focusRow(): void {
    this.querySelector<HTMLElement>('[role=treeitem][tabindex="0"]')?.focus();
  }

  #row(row: TreeRow): TemplateResult {
    const target = selectionOf(row);
    const chosen = this.context.model.view.selection;
    return html`<li
      role="treeitem"
      class="row level-${row.level}"
      aria-level=${row.level}
      aria-posinset=${row.place}
      aria-setsize=${row.siblings}
      aria-expanded=${row.expanded === null ? nothing : String(row.expanded)}
      aria-selected=${target !== null && target.id === chosen?.id ? 'true' : 'false'}
      tabindex=${row.key === this.#at ? '0' : '-1'}
      data-key=${row.key}
      @click=${() => this.#press(row)}
      @focus=${() => {
        if (this.#at === row.key) return;
        this.#at = row.key;
        this.requestUpdate();
      }}
    >
      <span class="twist" aria-hidden="true" @click=${(event: MouseEvent) => this.#twist(event, row)}
        >${row.expanded === null ? '' : '›'}</span
      >
      ${this.#content(row)}
    </li>`;
  }

  #content(row: TreeRow): TemplateResult {
    const { t, language } = this.context;
    const { node, edge } = row;
    if (!node)
      return html`${kindMark(row.kind)}<span class="row-name">${t.kindsMany[row.kind]}</span
        ><span class="row-count">${row.children}</span>`;
    const lead =
      node.kind === 'ARTICLE' ? html`<span class="numeral section-${node.section % 6}">${node.size}</span>` : kindMark(node.kind);
    const name = html`<span class="row-name">${marked(node.name, language)}</span>`;
    if (!edge) return html`${lead}${name}${row.children > 0 ? html`<span class="row-count">${row.children}</span>` : nothing}`;
    return html`<span class="tie">${edge.kind === 'LINK' ? html`${kindMark('LINK')}${this.#reasons(edge.id)}` : t.edges[edge.kind]}</span
      >${lead}${name}`;
  }

  #reasons(id: string): string {
    const { t, links } = this.context;
    const link = links.find((one) => one.id === id);
    return link
      ? countReasons(link.reasons)
          .map(([kind, count]) => t.reasonCount(kind, count))
          .join(', ')
      : t.kinds.LINK;
  }

  #press(row: TreeRow): void {
    const target = selectionOf(row);
    if (target) this.context.store.go({ selection: target });
    else this.#toggle(row.key);
  }

  #twist(event: MouseEvent, row: TreeRow): void {
    if (row.expanded === null) return;
    event.stopPropagation();
    this.#toggle(row.key);
  }

  #toggle(key: string): void {
    if (!this.#open.delete(key)) this.#open.add(key);
    this.requestUpdate();
  }

  #onKey(event: KeyboardEvent, rows: readonly TreeRow[]): void {
    if (this.#at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows.find(({ key }) => key === this.#at);
    if ((event.key === 'Enter' || event.key === ' ') && row) {
      event.preventDefault();
      this.#press(row);
      return;
    }
    const step = walkRows(rows, this.#at, event.key);
    if (!step) return;
    event.preventDefault();
    if ('to' in step) {
      this.#at = step.to;
      this.requestUpdate();
      void this.updateComplete.then(() => this.focusRow());
    } else this.#toggle('open' in step ? step.open : step.close);
  }
}

function selectionOf({ node, edge }: TreeRow): Selection | null {
  if (edge?.kind === 'LINK') return { kind: 'LINK', id: edge.id };
  return node && { kind: node.kind, id: node.id };
}
