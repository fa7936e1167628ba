import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Detail } from '../api/queries.ts';
import { GraphCanvas } from '../graph/canvas.ts';
import { drawable, type Elements } from '../graph/to-elements.ts';
import type { Context } from './context.ts';
import { legend } from './legend.ts';

/** What a detail speaks of: it stays in sight while the rest fades, also when the thing itself is not drawn. */
function relatedTo(detail: Detail | null): string[] {
  switch (detail?.kind) {
    case 'LINK':
      return (detail.value?.reasons ?? []).map(({ subject }) => subject.id);
    case 'PERSON':
      return [
        ...(detail.value?.articles ?? []).map(({ id }) => id),
        ...(detail.value?.works.edges ?? []).flatMap(({ node }) => node.citedBy.map(({ article }) => article.id)),
        ...(detail.value?.theories ?? []).flatMap(({ uses }) => uses.map(({ article }) => article.id)),
      ];
    case 'THEORY':
      return (detail.value?.uses ?? []).map(({ article }) => article.id);
    case 'WORK':
      return (detail.value?.citedBy ?? []).map(({ article }) => article.id);
    case 'INSTITUTION':
    case 'CONCEPT':
      return (detail.value?.articles ?? []).map(({ id }) => id);
    default:
      return [];
  }
}

/** The canvas with its legend and controls. A canvas cannot be read out: its label says what it holds and where to read it. */
export class GraphRegion extends LitElement {
  static override properties = { context: { attribute: false } };
  declare context: Context;
  #canvas: GraphCanvas | null = null;
  #drawn: Elements | null = null;
  #from: Elements | null = null;
  #dark: boolean | null = null;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#canvas?.destroy();
    this.#canvas = null;
  }

  override render(): TemplateResult | typeof nothing {
    const { t, elements, model } = this.context;
    if (!elements) return nothing;
    if (elements !== this.#from) {
      this.#from = elements;
      this.#drawn = drawable(elements);
    }
    const drawn = this.#drawn ?? elements;
    const omitted = model.graph.value?.omitted ?? 0;
    const untied = elements.nodes.length - drawn.nodes.length;
    return html`<div
        class="canvas __________cytoscape_container"
        role="img"
        aria-label=${t.graphLabel(drawn.nodes.length, drawn.edges.length)}
        data-node-count=${drawn.nodes.length}
        data-edge-count=${drawn.edges.length}
      ></div>
      <div class="canvas-bar">
        ${legend(this.context)}
        ${
          omitted + untied === 0
            ? nothing
            : html`<p class="canvas-note">${omitted > 0 ? t.omitted(omitted) : nothing} ${untied > 0 ? t.unlinked(untied) : nothing}</p>`
        }
        <div class="zoom">
          <button type="button" aria-label=${t.zoomIn} title=${t.zoomIn} @click=${() => this.#canvas?.zoomIn()}>+</button>
          <button type="button" aria-label=${t.zoomOut} title=${t.zoomOut} @click=${() => this.#canvas?.zoomOut()}>−</button>
          <button type="button" aria-label=${t.fit} title=${t.fit} @click=${() => this.#canvas?.fit()}>
            <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 2H2v4M10 14h4v-4M2 2l5 5M14 14l-5-5" /></svg>
          </button>
        </div>
      </div>`;
  }

  override updated(_changed: PropertyValues): void {
    const { model, dark } = this.context;
    const container = this.querySelector<HTMLElement>('.canvas');
    if (!container || !this.#drawn) return;
    this.#canvas ??= new GraphCanvas(container, (id) => this.#choose(id));
    this.#canvas.show(this.#drawn);
    this.#canvas.choose(model.view.selection?.id ?? null, relatedTo(model.detail.value));
    if (this.#dark !== dark) this.#canvas.restyle();
    this.#dark = dark;
  }

  #choose(id: string | null): void {
    const { store } = this.context;
    const node = this.#drawn?.nodes.find((one) => one.id === id);
    const edge = this.#drawn?.edges.find((one) => one.id === id);
    if (node) store.go({ selection: { kind: node.kind, id: node.id } });
    else if (edge?.kind === 'LINK') store.go({ selection: { kind: 'LINK', id: edge.id } });
    else if (id === null) store.go({ selection: null });
  }
}
