import { html, nothing, type TemplateResult } from 'lit';
import { countReasons } from '../graph/filter-links.ts';
import type { IssueArticle, Link } from '../api/queries.ts';
import type { Context } from './context.ts';
import { finding } from './finding.ts';
import { linkTo } from './link-to.ts';
import { failureNotice, loadingNotice } from './notices.ts';
import { label, numeral } from './text.ts';

const STRONGEST = 7;

function linkRow(context: Context, link: Link, articles: ReadonlyMap<string, IssueArticle>, strongest: number): TemplateResult | null {
  const { t } = context;
  const source = articles.get(link.source.id);
  const target = articles.get(link.target.id);
  if (!source || !target) return null;
  const what = countReasons(link.reasons)
    .map(([kind, count]) => t.reasonCount(kind, count))
    .join(', ');
  const named = link.reasons.slice(0, 3).map((reason, index) => [index > 0 ? ', ' : '', label(context, reason.label)]);
  return html`<li>
    ${linkTo(
      context,
      'LINK',
      link.id,
      html`<span class="pair"
          ><span class="numeral">${source.position}</span
          ><meter class="strand" min="0" max=${strongest} .value=${link.strength} aria-label=${t.strength}></meter
          >${numeral(context, target)}</span
        >
        <span class="pair-what"><b>${named}</b><span class="where">${what}</span></span>`,
      'pair-link',
    )}
  </li>`;
}

const contentsRow = (context: Context, article: IssueArticle): TemplateResult =>
  html`<li>
    ${linkTo(
      context,
      'ARTICLE',
      article.id,
      html`${numeral(context, article)}
        <span class="entry"
          ><span class="entry-title">${label(context, article.title)}</span>
          <span class="where"
            >${article.authors
              .map(({ printedName }) => printedName)
              .filter(Boolean)
              .join(', ')}${article.pageStart === null ? nothing : html` · ${context.t.pages(article.pageStart, article.pageEnd)}`}</span
          ></span
        >`,
      'contents-link',
    )}
  </li>`;

function allFindings(context: Context): TemplateResult {
  const { t, model, store } = context;
  const { findings } = model;
  const open = (event: Event): void => {
    if (event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open) store.openFindings();
  };
  return html`<details class="more" @toggle=${open}>
    <summary>${t.findings}</summary>
    ${
      findings.status === 'failed'
        ? failureNotice(context, findings.error)
        : findings.status !== 'ready'
          ? loadingNotice(context)
          : html`<ul class="entries">
              ${findings.value.edges.map(({ node }) =>
                finding(
                  context,
                  node,
                  node.article ? linkTo(context, 'ARTICLE', node.article.id, t.articleNumber(node.article.position)) : nothing,
                ),
              )}
            </ul>`
    }
  </details>`;
}

/** What stands in the panel while nothing is chosen: the question, the strongest links, the table of contents. */
export function overview(context: Context): TemplateResult {
  const { t, links, sections, model } = context;
  const articles = new Map(sections.flatMap((section) => section.articles.map((article) => [article.id, article] as const)));
  const strongest = links[0]?.strength ?? 1;
  return html`<div class="overview">
    <h2 class="question">${t.question}</h2>
    <p class="quiet">${t.intro}</p>
    ${
      model.links.status !== 'ready' || !model.issue
        ? nothing
        : links.length === 0
          ? html`<h3>${t.noLinksTitle}</h3>
              <p>${t.noLinksText}</p>`
          : html`<h3>${t.strongest}</h3>
              <ol class="pairs">
                ${links.slice(0, STRONGEST).map((link) => linkRow(context, link, articles, strongest))}
              </ol>`
    }
    ${sections.length === 0 ? nothing : html`<h3>${t.contents}</h3>`}
    ${sections.map(
      (section) =>
        html`<h4 class="section-name section-${section.index % 6}">${label(context, section.label, '—')}</h4>
          <ol class="contents">
            ${section.articles.map((article) => contentsRow(context, article))}
          </ol>`,
    )}
    ${model.issue ? allFindings(context) : nothing}
  </div>`;
}
