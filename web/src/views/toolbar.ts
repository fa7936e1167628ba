import { html, type TemplateResult } from 'lit';
import { OPTIONAL_KINDS, REASONS } from '../state/view-state.ts';
import type { Context } from './context.ts';
import { kindMark } from './kind-mark.ts';
import { viewLink } from './link-to.ts';

const toggled = <T>(list: readonly T[], item: T): T[] => (list.includes(item) ? list.filter((other) => other !== item) : [...list, item]);

const viewSwitch = (context: Context): TemplateResult =>
  html`<nav class="segmented" aria-label=${context.t.view}>
    ${(['graph', 'list'] as const).map((view) =>
      viewLink(context, { view }, context.t[view], { current: context.model.view.view === view }),
    )}
  </nav>`;

const kindSwitches = ({ t, model, store }: Context): TemplateResult =>
  html`<div class="chips" role="group" aria-label=${t.show}>
    <span class="chips-label" aria-hidden="true">${t.show}</span>
    ${OPTIONAL_KINDS.map(
      (kind) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${model.view.kinds.includes(kind) ? 'true' : 'false'}
          @click=${() => store.go({ kinds: OPTIONAL_KINDS.filter((one) => toggled(model.view.kinds, kind).includes(one)) })}
        >
          ${kindMark(kind)}${t.kindsMany[kind]}
        </button>`,
    )}
  </div>`;

function closeMenu(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget instanceof HTMLDetailsElement) || !event.currentTarget.open) return;
  event.stopPropagation();
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

/** A menu stays open for several choices and closes when the reader goes on elsewhere. */
export function closeMenusAround(target: EventTarget | null): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
  }
}

function reasonFilter({ t, model, store }: Context): TemplateResult {
  const { reasons } = model.view;
  const summary = reasons.length === REASONS.length ? t.allReasons : `${reasons.length} / ${REASONS.length}`;
  return html`<details class="menu" @keydown=${closeMenu}>
    <summary>${t.linkedBy}: <b>${summary}</b></summary>
    <fieldset>
      <legend class="visually-hidden">${t.linkedBy}</legend>
      ${REASONS.map(
        (reason) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${reasons.includes(reason)}
              @change=${() => store.go({ reasons: REASONS.filter((one) => toggled(reasons, reason).includes(one)) })}
            />
            ${t.reasons[reason]}
          </label>`,
      )}
    </fieldset>
  </details>`;
}

/** What is shown: graph or list, which kinds, which reasons count. The switches of kinds are their legend as well. */
export const toolbar = (context: Context): TemplateResult =>
  html`<section class="toolbar" aria-label=${context.t.view}>
    ${viewSwitch(context)} ${kindSwitches(context)} ${reasonFilter(context)}
  </section>`;
