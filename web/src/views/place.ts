import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceFieldsFragment } from '../../../schema/graphql/generated/operations.ts';
import type { Context } from './context.ts';

type PlaceLike = Pick<PlaceFieldsFragment, 'section' | 'line' | 'phrase'> & Partial<PlaceFieldsFragment>;

/** This many passages are shown at once; the rest can be opened. */
const SHOWN = 3;

/** One passage: the printed words, then the section, the line and the references printed there. */
function place({ t }: Context, { section, line, lineEnd, phrase, sentence, language, references }: PlaceLike): TemplateResult {
  const where = [
    section === null ? null : html`<span lang=${language ?? nothing}>${section}</span>`,
    line === null ? null : t.line(line, lineEnd ?? null),
    references && references.length > 0 ? t.reference(references.map((n) => `[${n}]`).join(' '), references.length) : null,
  ].filter((part) => part !== null);
  return html`<li class="place">
    ${phrase === null ? nothing : html`<q lang=${language ?? nothing}>${phrase}</q>`}
    ${sentence ? html`<p class="sentence" lang=${language ?? nothing}>${sentence}</p>` : nothing}
    <span class="where">${where.map((part, index) => (index === 0 ? part : [' · ', part]))}</span>
  </li>`;
}

/** Passages of one article. */
export function places(context: Context, list: readonly PlaceLike[]): TemplateResult {
  const { t } = context;
  if (list.length === 0) return html`<p class="quiet">${t.noPlace}</p>`;
  const rest = list.slice(SHOWN);
  return html`<ul class="places">
      ${list.slice(0, SHOWN).map((item) => place(context, item))}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${t.morePlaces(rest.length)}</summary>
            <ul class="places">
              ${rest.map((item) => place(context, item))}
            </ul>
          </details>`
    }`;
}
