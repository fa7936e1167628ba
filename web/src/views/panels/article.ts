import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleDetail } from '../../api/queries.ts';
import { countReasons, filterLinks } from '../../graph/filter-links.ts';
import { LANGUAGES } from '../../state/view-state.ts';
import type { Context } from '../context.ts';
import { finding } from '../finding.ts';
import { linkTo } from '../link-to.ts';
import { places } from '../place.ts';
import { label, nameOf, numeral } from '../text.ts';
import { institutionLink, panelTitle, part, theoryLink } from './parts.ts';
import { referenceList } from './reference-list.ts';

const author = (context: Context, { person, printedName, affiliations, position }: ArticleDetail['authors'][number]): TemplateResult =>
  html`<li>
    ${linkTo(context, 'PERSON', person.id, person.names[context.language] === null ? html`<span>${printedName ?? person.name}</span>` : nameOf(context, person))}
    ${affiliations.map(
      ({ institution, unit }) =>
        html`<span class="where">${institutionLink(context, institution)}</span>
          ${unit === null ? nothing : html`<span class="where">${unit}</span>`}`,
    )}
    ${position === null ? nothing : html`<span class="where">${position}</span>`}
  </li>`;

function abstracts({ abstract }: ArticleDetail, { t, language }: Context): TemplateResult | typeof nothing {
  const given = LANGUAGES.filter((one) => abstract[one] !== null).sort((a, b) => Number(b === language) - Number(a === language));
  return part(t.abstract, given, () => given.map((one) => html`<p class="abstract" lang=${one}>${abstract[one]}</p>`));
}

const theories = (context: Context, { theories: uses }: ArticleDetail): TemplateResult | typeof nothing =>
  part(
    context.t.theories,
    uses,
    () =>
      html`<ul class="entries">
        ${uses.map(
          (use) =>
            html`<li>
              <span class="entry-head">${theoryLink(context, use.theory)} <span class="tag">${context.t.theoryRoles[use.role]}</span></span>
              ${places(context, use.places)}
            </li>`,
        )}
      </ul>`,
  );

function links(context: Context, article: ArticleDetail): TemplateResult | typeof nothing {
  const { t, model } = context;
  const kept = filterLinks(
    article.links.edges.map(({ node }) => node),
    model.view.reasons,
  );
  const ends = new Map(article.links.edges.map(({ node }) => [node.id, node.source.id === article.id ? node.target : node.source]));
  return part(
    t.links,
    kept,
    () =>
      html`<ul class="entries">
        ${kept.map(({ id, reasons }) => {
          const other = ends.get(id);
          return other
            ? html`<li>
                ${linkTo(context, 'LINK', id, html`${numeral(context, other)}<span>${label(context, other.title)}</span>`, 'article-link')}
                <span class="where"
                  >${countReasons(reasons)
                    .map(([kind, count]) => t.reasonCount(kind, count))
                    .join(', ')}</span
                >
              </li>`
            : nothing;
        })}
      </ul>`,
  );
}

const keywords = (context: Context, { concepts }: ArticleDetail): TemplateResult | typeof nothing =>
  part(
    context.t.keywords,
    concepts,
    () =>
      html`<ul class="tags">
        ${concepts.map(
          ({ id, labels, articleCount }) =>
            html`<li>
              ${linkTo(context, 'CONCEPT', id, label(context, labels), 'tag-link')}${articleCount > 1 ? html`<span class="count">${articleCount}</span>` : nothing}
            </li>`,
        )}
      </ul>`,
  );

const findings = (context: Context, { findings: { edges } }: ArticleDetail): TemplateResult | typeof nothing =>
  part(
    context.t.findings,
    edges,
    () =>
      html`<ul class="entries">
        ${edges.map(({ node }) => finding(context, node))}
      </ul>`,
  );

/** Everything the graph knows of an article. */
export const articlePanel = (context: Context, article: ArticleDetail): TemplateResult =>
  html`<p class="overline">
      ${context.t.articleNumber(article.position)} ·
      ${label(context, article.section, '—')}${
        article.pageStart === null ? nothing : html` · ${context.t.pages(article.pageStart, article.pageEnd)}`
      }
      · ${context.t.languageNames[LANGUAGES.find((one) => one === article.bodyLanguage) ?? 'kk']}
    </p>
    ${panelTitle(context, article.title, context.t.untitled)}
    ${part(
      context.t.authors,
      article.authors,
      () =>
        html`<ul class="entries">
          ${article.authors.map((one) => author(context, one))}
        </ul>`,
    )}
    ${links(context, article)} ${theories(context, article)} ${abstracts(article, context)} ${keywords(context, article)}
    ${referenceList(context, article)} ${findings(context, article)}`;
