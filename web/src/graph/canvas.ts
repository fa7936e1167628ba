import cytoscape, { type Core, type SingularElementArgument } from 'cytoscape';
import { chooseLayout } from './layouts/choose-layout.ts';
import type { Placement } from './layouts/layout.ts';
import { readPalette } from './palette.ts';
import { NUMBER_FONT, styleCanvas, TITLE_FONT } from './style.ts';
import { numberOf, toCytoscape } from './to-cytoscape.ts';
import type { Elements } from './to-elements.ts';

const ZOOM_STEP = 1.3;
const SETTLE_MS = 120;
const FIT_PADDING = 12;
/** This many neighbours of what is chosen are named, however crowded the canvas. */
const MOST_NAMED_NEAR = 12;
/** Zoom from which there is room for all names. */
const CLOSE = 1.6;
const TYPEFACES = [TITLE_FONT, NUMBER_FONT];

/** Draws the graph and reports what the reader points at. It knows nothing of the page around it. */
export class GraphCanvas {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  readonly #observer: ResizeObserver;
  #elements: Elements = { nodes: [], edges: [] };
  #placement: Placement | null = null;
  #chosen: string | null = null;
  #related: ReadonlySet<string> = new Set();
  #turn = 0;
  #close = false;
  #settle: ReturnType<typeof setTimeout> | undefined;

  /** @param onChoose is told the id of the node or link that was clicked, `null` for the empty background */
  constructor(container: HTMLElement, onChoose: (id: string | null) => void) {
    this.#container = container;
    this.#cy = cytoscape({
      container,
      autoungrabify: true,
      boxSelectionEnabled: false,
      autounselectify: true,
      minZoom: 0.15,
      maxZoom: 4,
    });
    this.#cy.on('tap', ({ target }) => onChoose(target === this.#cy ? null : target.id()));
    this.#cy.on('mouseover mouseout', 'node, edge', ({ target, type }: { target: SingularElementArgument; type: string }) => {
      const over = type === 'mouseover';
      target.toggleClass('hover', over);
      container.classList.toggle('pointing', over);
    });
    this.#cy.on('zoom', () => this.#nameWhenClose());
    this.#observer = new ResizeObserver(() => {
      clearTimeout(this.#settle);
      this.#settle = setTimeout(() => void this.#place(true), SETTLE_MS);
    });
    this.#observer.observe(container);
    // Letters measured before the typeface has arrived would be cut.
    void Promise.all(TYPEFACES.map((face) => document.fonts.load(face, 'Aқж'))).then(() => void this.#place(false));
  }

  /** Draws other elements; the view stays where it is when the nodes are the same. */
  show(elements: Elements): void {
    if (elements === this.#elements) return;
    const before = this.#elements.nodes;
    const same = elements.nodes.length === before.length && elements.nodes.every(({ id }, index) => id === before[index]?.id);
    this.#elements = elements;
    void this.#place(!same);
  }

  /** Marks one node or link and lets everything fade that is neither tied to it nor `related`. */
  choose(id: string | null, related: readonly string[]): void {
    if (id === this.#chosen && related.join() === [...this.#related].join()) return;
    this.#chosen = id;
    this.#related = new Set(related);
    this.#mark();
  }

  /** Reads the colours and letters again. */
  restyle(): void {
    if (!this.#placement) return;
    const busy = this.#elements.nodes.some(({ kind }) => kind !== 'ARTICLE');
    this.#cy.style(styleCanvas(readPalette(this.#container), this.#placement, busy));
  }

  zoomIn(): void {
    this.#zoom(ZOOM_STEP);
  }

  zoomOut(): void {
    this.#zoom(1 / ZOOM_STEP);
  }

  /** Shows the whole drawing, never larger than its own size. */
  fit(): void {
    this.#cy.fit(undefined, FIT_PADDING);
    if (this.#cy.zoom() <= 1) return;
    this.#cy.zoom(1);
    this.#cy.center();
  }

  destroy(): void {
    clearTimeout(this.#settle);
    this.#observer.disconnect();
    this.#cy.destroy();
  }

  #zoom(by: number): void {
    this.#cy.zoom({ level: this.#cy.zoom() * by, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  async #place(fit: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const canvas = { width: this.#container.clientWidth, height: this.#container.clientHeight };
    if (canvas.width === 0 || canvas.height === 0 || this.#elements.nodes.length === 0) return;
    const elements = this.#elements;
    const placement = await chooseLayout(elements).place(elements, canvas);
    if (turn !== this.#turn) return;
    this.#placement = placement;
    this.#cy.resize();
    this.#cy.batch(() => {
      this.#cy.elements().remove();
      this.#cy.add(toCytoscape(elements, placement, makeMeasure()));
    });
    this.#close = false;
    this.#nameWhenClose();
    this.restyle();
    this.#mark();
    if (fit) this.fit();
    this.#container.dataset['placed'] = String(elements.nodes.length);
  }

  /** Near enough, every node bears its name. */
  #nameWhenClose(): void {
    const close = this.#cy.zoom() >= CLOSE;
    if (close === this.#close) return;
    this.#close = close;
    this.#cy.nodes('.other').toggleClass('close', close);
  }

  #mark(): void {
    const all = this.#cy.elements();
    this.#cy.batch(() => {
      all.removeClass('chosen near few faded');
      const chosen = all.filter((element) => element.id() === this.#chosen);
      const related = all.filter((element) => this.#related.has(element.id()));
      if (chosen.empty() && related.empty()) return;
      const own = chosen.union(chosen.neighborhood()).union(chosen.connectedNodes());
      const near = own.union(related).union(related.edgesWith(own));
      near.addClass('near');
      if (near.nodes('.other').length <= MOST_NAMED_NEAR) near.addClass('few');
      chosen.addClass('chosen');
      all.difference(near).addClass('faded');
      near.nodes('.article').forEach((article) => void this.#cy.getElementById(numberOf(article.id())).removeClass('faded'));
    });
  }
}

/** Width of a title in pixels, as the canvas draws it. */
function makeMeasure(): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = TITLE_FONT;
  return (text) => context.measureText(text).width;
}
