import { html, nothing, type TemplateResult } from 'lit';
import type { TheoryDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { places } from '../place.ts';
import { articleLink, panelTitle, part, personLink, workLink } from './parts.ts';

const use = (context: Context, { article, role, places: passages, references }: TheoryDetail['uses'][number]): TemplateResult =>
  html`<li class="use">
    <span class="entry-head">${articleLink(context, article)} <span class="tag">${context.t.theoryRoles[role]}</span></span>
    ${places(context, passages)}
    ${
      references.length === 0
        ? nothing
        : html`<ul class="cited">
            ${references.map(({ number, work }) => html`<li><span>[${number}]</span><span>${workLink(context, work)}</span></li>`)}
          </ul>`
    }
  </li>`;

/** A theory: who stands behind it, which articles draw on it, in which printed words and with which references. */
export function theoryPanel(context: Context, theory: TheoryDetail): TemplateResult {
  const { t } = context;
  return html`<p class="overline">${t.theoryKinds[theory.kind]}</p>
    ${panelTitle(context, theory.labels, theory.name)}
    ${part(
      t.thinkers,
      theory.thinkers,
      () =>
        html`<ul class="tags">
          ${theory.thinkers.map((person) => html`<li>${personLink(context, person)}</li>`)}
        </ul>`,
    )}
    ${part(
      t.passages,
      theory.uses,
      () =>
        html`<ul class="entries">
          ${theory.uses.map((one) => use(context, one))}
        </ul>`,
    )}
    ${part(
      t.works,
      theory.works,
      () =>
        html`<ul class="entries">
          ${theory.works.map((work) => html`<li>${workLink(context, work)}</li>`)}
        </ul>`,
    )}`;
}
