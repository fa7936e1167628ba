import { html, type TemplateResult } from 'lit';
import { SECTION_SHAPES } from '../graph/kinds.ts';
import type { Context } from './context.ts';
import { kindMark } from './kind-mark.ts';
import { label } from './text.ts';

/** Tells what the colours, outlines and widths of the canvas mean. Kinds stand in it while they are switched on. */
export const legend = (context: Context): TemplateResult =>
  html`<ul class="legend" aria-label=${context.t.legend}>
    ${context.sections.map(
      (section) =>
        html`<li>
          <span
            class="swatch swatch-${SECTION_SHAPES[section.index % SECTION_SHAPES.length]} section-${section.index % SECTION_SHAPES.length}"
          ></span>
          ${label(context, section.label, '—')}
        </li>`,
    )}
    ${context.model.view.kinds.map((kind) => html`<li>${kindMark(kind)}${context.t.kindsMany[kind]}</li>`)}
    <li class="strengths">
      <svg class="strength-mark" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">
        <path d="M0 6 44 1v10z" />
      </svg>
      ${context.t.strength}
    </li>
  </ul>`;
