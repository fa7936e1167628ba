import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Found } from '../api/queries.ts';
import { localize } from '../messages/localized.ts';
import { LONGEST_QUERY } from '../state/url.ts';
import { KINDS } from '../state/view-state.ts';
import type { Context } from './context.ts';
import { kindMark } from './kind-mark.ts';
import { marked } from './text.ts';

const TYPING_MS = 180;

/** Search as a combobox with a list of results by kind, after the pattern of the ARIA Authoring Practices. */
export class SearchBox extends LitElement {
  static override properties = { context: { attribute: false } };
  declare context: Context;
  #open = false;
  #active = -1;
  #typing: ReturnType<typeof setTimeout> | undefined;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { t, model } = this.context;
    const results = this.#ordered();
    const shown = this.#open && model.view.query.trim() !== '';
    const active = shown ? results[this.#active] : undefined;
    return html`<search
      @focusout=${(event: FocusEvent) => {
        if (!(event.relatedTarget instanceof Node && this.contains(event.relatedTarget))) this.#close();
      }}
    >
      <input
        type="search"
        role="combobox"
        class="search-input"
        aria-label=${t.search}
        placeholder=${t.searchHint}
        autocomplete="off"
        spellcheck="false"
        maxlength=${LONGEST_QUERY}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded=${shown && results.length > 0 ? 'true' : 'false'}
        aria-controls="search-results"
        aria-activedescendant=${active ? optionId(active) : nothing}
        .value=${model.view.query}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @click=${() => this.#show()}
      />
      <div class="results" ?hidden=${!shown}>
        <div id="search-results" role="listbox" aria-label=${t.search}>${results.length > 0 ? this.#groups(results, active) : nothing}</div>
        <p class="results-note" role="status">${shown ? this.#note(results.length) : nothing}</p>
      </div>
    </search>`;
  }

  #ordered(): Found[] {
    const found = this.context.model.found.value ?? [];
    const best = (kind: Found['kind']): number => found.findIndex((one) => one.kind === kind);
    const kinds = KINDS.filter((kind) => best(kind) >= 0).sort((a, b) => best(a) - best(b));
    return kinds.flatMap((kind) => found.filter((one) => one.kind === kind));
  }

  #note(count: number): TemplateResult | string {
    const { t, model, store } = this.context;
    const { found, view } = model;
    if (found.status === 'loading') return t.loading;
    if (found.status === 'failed') {
      return html`${t.failures[found.error.failure]}
        <button type="button" class="inline" @click=${() => store.retry()}>${t.retry}</button>`;
    }
    return count > 0 ? t.found(count) : html`${t.nothingFound(view.query.trim())} <span class="quiet">${t.nothingFoundHint}</span>`;
  }

  #groups(results: readonly Found[], active: Found | undefined): TemplateResult[] {
    const { t, language } = this.context;
    const kinds = [...new Set(results.map(({ kind }) => kind))];
    return kinds.map(
      (kind) =>
        html`<div role="group" aria-labelledby="found-${kind}">
          <div class="results-kind" role="presentation" id="found-${kind}">${t.kindsMany[kind]}</div>
          ${results
            .filter((one) => one.kind === kind)
            .map(
              (one) =>
                html`<div
                  role="option"
                  id=${optionId(one)}
                  class="result"
                  aria-selected=${one === active ? 'true' : 'false'}
                  @mousedown=${(event: MouseEvent) => event.preventDefault()}
                  @click=${() => this.#choose(one)}
                >
                  ${kindMark(kind)}${marked(localize(one.label, language, t.untitled), language)}
                </div>`,
            )}
        </div>`,
    );
  }

  #onInput(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const query = event.target.value;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#open = true;
      this.#active = -1;
      this.context.store.go({ query }, 'replace');
      this.requestUpdate();
    }, TYPING_MS);
  }

  #onKey(event: KeyboardEvent): void {
    const results = this.#ordered();
    const last = results.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.#open) this.#active = -1;
      this.#open = true;
      const next = this.#active + (event.key === 'ArrowDown' ? 1 : -1);
      this.#active = next > last ? 0 : next < 0 ? last : next;
      this.requestUpdate();
      void this.updateComplete.then(() => this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
    } else if (event.key === 'Enter') {
      const chosen = results[Math.max(this.#active, 0)];
      if (this.#open && chosen) this.#choose(chosen);
    } else if (event.key === 'Escape' && this.#open) {
      event.stopPropagation();
      event.preventDefault();
      this.#close();
    }
  }

  #choose({ kind, node }: Found): void {
    this.#close();
    this.context.store.go({ selection: { kind, id: node.id } });
  }

  #show(): void {
    this.#open = true;
    this.requestUpdate();
  }

  #close(): void {
    this.#open = false;
    this.#active = -1;
    this.requestUpdate();
  }
}

const optionId = ({ node }: Found): string => `option-${encodeURIComponent(node.id)}`;
