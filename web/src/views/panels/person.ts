import { html, nothing, type TemplateResult } from 'lit';
import type { PersonDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { outwardLink } from '../link-to.ts';
import { articleLink, articleNumber, institutionLink, panelTitle, part, spellings, theoryLink, workLink } from './parts.ts';

const affiliation = (context: Context, { institution, unit, printed, article }: PersonDetail['affiliations'][number]): TemplateResult =>
  html`<li>
    ${institutionLink(context, institution)}
    <span class="where">${unit === null ? nothing : `${unit} · `}${articleNumber(context, article)}</span>
    ${printed === null ? nothing : html`<q>${printed}</q>`}
  </li>`;

/** A person in every part played: author, cited author, thinker. */
export function personPanel(context: Context, person: PersonDetail): TemplateResult {
  const { t } = context;
  const works = person.works.edges.map(({ node }) => node);
  return html`<p class="overline">${person.roles.map((role) => t.roles[role]).join(', ')}</p>
    ${panelTitle(context, person.names, person.name)}
    ${person.orcid === null ? nothing : html`<p class="where">ORCID ${outwardLink(`https://orcid.org/${person.orcid}`)}</p>`}
    ${part(
      t.articles,
      person.articles,
      () =>
        html`<ul class="entries">
          ${person.articles.map((article) => html`<li>${articleLink(context, article)}</li>`)}
        </ul>`,
    )}
    ${part(
      t.theories,
      person.theories,
      () =>
        html`<ul class="entries">
          ${person.theories.map(
            (theory) =>
              html`<li>
                ${theoryLink(context, theory)}
                <span class="where"
                  >${theory.uses.map(({ article, role }, index) => html`${index > 0 ? ' · ' : nothing}${articleNumber(context, article)} (${t.theoryRoles[role]})`)}</span
                >
              </li>`,
          )}
        </ul>`,
    )}
    ${part(
      t.works,
      works,
      () =>
        html`<ul class="entries">
          ${works.map(
            (work) =>
              html`<li>
                ${workLink(context, work)}
                <span class="where"
                  >${work.citedBy.map(({ article }, index) => html`${index > 0 ? ' · ' : nothing}${articleNumber(context, article)}`)}</span
                >
              </li>`,
          )}
        </ul>`,
    )}
    ${part(
      t.institutions,
      person.affiliations,
      () =>
        html`<ul class="entries">
          ${person.affiliations.map((one) => affiliation(context, one))}
        </ul>`,
    )}
    ${spellings(context, person.forms)}`;
}
