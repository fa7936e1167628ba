import { html, nothing, type TemplateResult } from 'lit';
import type {
  ArticleHeadFragment,
  LabelFragment,
  NameFormFieldsFragment,
  WorkHeadFragment,
} from '../../../../schema/graphql/generated/operations.ts';
import { localize } from '../../messages/localized.ts';
import { spellingPlace } from '../../messages/spelling-place.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { label, marked, nameOf, otherLanguages, workTitle, numeral } from '../text.ts';

type Content = TemplateResult | typeof nothing | readonly (TemplateResult | typeof nothing)[];

/** A part of a panel under its heading; nothing at all where there is nothing to say. */
export const part = (heading: string, items: readonly unknown[], content: () => Content): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<section class="part">
        <h3>${heading}${items.length > 3 ? html` <span class="count">${items.length}</span>` : nothing}</h3>
        ${content()}
      </section>`;

/** The name at the head of a panel and its form in the other languages. */
export function panelTitle(context: Context, text: LabelFragment, fallback: string): TemplateResult {
  const shown = localize(text, context.language, fallback);
  const others = otherLanguages(text, shown.language).filter((other) => other.text !== shown.text);
  return html`<h2 class="panel-title">${marked(shown, context.language)}</h2>
    ${others.map((other) => html`<p class="other-title">${marked(other, context.language)}</p>`)}`;
}

export const articleLink = (context: Context, { id, position, title }: ArticleHeadFragment): TemplateResult =>
  linkTo(context, 'ARTICLE', id, html`${numeral(context, { id, position })}<span>${label(context, title)}</span>`, 'article-link');

/** Short mention of an article by its number. */
export const articleNumber = (context: Context, { id, position }: { id: string; position: number }): TemplateResult =>
  linkTo(context, 'ARTICLE', id, context.t.articleNumber(position), 'article-number');

export const personLink = (context: Context, person: { id: string; name: string; names: LabelFragment }): TemplateResult =>
  linkTo(context, 'PERSON', person.id, nameOf(context, person));

export const institutionLink = (context: Context, institution: { id: string; name: string; names: LabelFragment }): TemplateResult =>
  linkTo(context, 'INSTITUTION', institution.id, nameOf(context, institution));

export const theoryLink = (context: Context, theory: { id: string; name: string; labels: LabelFragment }): TemplateResult =>
  linkTo(context, 'THEORY', theory.id, label(context, theory.labels, theory.name));

export const workLink = (context: Context, work: WorkHeadFragment): TemplateResult =>
  html`${linkTo(context, 'WORK', work.id, workTitle(work, context.t.untitled))}${work.year === null ? nothing : html` <span class="quiet">${work.year}</span>`}`;

function printedAt({ t }: Context, place: string): TemplateResult {
  const words = spellingPlace(place, t);
  return words === null ? html`<span class="where" lang="en">${place}</span>` : html`<span class="where">${words}</span>`;
}

export const spellings = (context: Context, forms: readonly NameFormFieldsFragment[]): TemplateResult | typeof nothing =>
  part(
    context.t.spellings,
    forms,
    () =>
      html`<ul class="spellings">
        ${forms.map(({ text, language, place }) => html`<li><span lang=${language ?? nothing}>${text}</span> ${printedAt(context, place)}</li>`)}
      </ul>`,
  );
