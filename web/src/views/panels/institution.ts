import { html, nothing, type TemplateResult } from 'lit';
import type { InstitutionDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { articleLink, articleNumber, panelTitle, part, personLink, spellings } from './parts.ts';

/** An institution: where it is, who writes from there, how it is spelled. */
export function institutionPanel(context: Context, institution: InstitutionDetail): TemplateResult {
  const { t } = context;
  const where = [institution.city, institution.country].filter((text) => text !== null).join(', ');
  return html`${where === '' ? nothing : html`<p class="overline">${where}</p>`} ${panelTitle(context, institution.names, institution.name)}
  ${part(
    t.members,
    institution.members,
    () =>
      html`<ul class="entries">
        ${institution.members.map(
          ({ person, article, unit }) =>
            html`<li>
              ${personLink(context, person)}
              <span class="where">${unit === null ? nothing : `${unit} · `}${articleNumber(context, article)}</span>
            </li>`,
        )}
      </ul>`,
  )}
  ${part(
    t.articles,
    institution.articles,
    () =>
      html`<ul class="entries">
        ${institution.articles.map((article) => html`<li>${articleLink(context, article)}</li>`)}
      </ul>`,
  )}
  ${spellings(context, institution.forms)}`;
}
