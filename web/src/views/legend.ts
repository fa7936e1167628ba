import { html, type TemplateResult } from 'lit';
import { SECTION_SHAPES } from '../graph/kinds.ts';
import type { Context } from './context.ts';
import { label } from './text.ts';

/** Tells what the colours, outlines and widths of the canvas mean. Kinds are told by their switches. */
export const legend = (context: Context): TemplateResult =>
  html`<aside class="legend" aria-label=${context.t.legend}>
    <ul>
      ${context.sections.map(
        (section) =>
          html`<li>
            <span
              class="swatch swatch-${SECTION_SHAPES[section.index % SECTION_SHAPES.length]} section-${section.index % SECTION_SHAPES.length}"
            ></span>
            ${label(context, section.label, '—')}
          </li>`,
      )}
      <li class="strengths">
        <svg viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
          <path d="M0 5.4h44v1.2H0z" transform="translate(0 0)" />
          <path d="M0 6 44 1v10z" />
        </svg>
        ${context.t.strength}
      </li>
    </ul>
  </aside>`;
