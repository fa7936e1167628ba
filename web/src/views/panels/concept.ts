import { html, nothing, type TemplateResult } from 'lit';
import type { ConceptDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { articleLink, panelTitle, part } from './parts.ts';

/** A keyword in its languages and the articles that have it. */
export const conceptPanel = (context: Context, concept: ConceptDetail): TemplateResult =>
  html`${panelTitle(context, concept.labels, context.t.untitled)}
  ${part(
    context.t.articles,
    concept.articles,
    () =>
      html`<ul class="entries">
        ${concept.articles.map((article) => {
          const printed = article.keywords[context.language];
          return html`<li>
            ${articleLink(context, article)} ${printed.length === 0 ? nothing : html`<span class="where">${printed.join(', ')}</span>`}
          </li>`;
        })}
      </ul>`,
  )}`;
