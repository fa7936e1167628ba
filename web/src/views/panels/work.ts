import { html, nothing, type TemplateResult } from 'lit';
import type { WorkDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { linkTo } from '../link-to.ts';
import { places } from '../place.ts';
import { workTitle } from '../text.ts';
import { articleLink, part, theoryLink } from './parts.ts';
import { printings, workAddress } from './reference-list.ts';

/** The printed description in the usual order: container, volume (issue), pages; place: publisher, year. */
function published({ container, volume, issue, pages, place, publisher, year }: WorkDetail): string {
  const number = [volume, issue === null ? null : `(${issue})`].filter((text) => text !== null).join(' ');
  const house = [place, publisher].filter((text) => text !== null).join(': ');
  return [container, number, pages, house, year === null ? null : String(year)].filter((text) => text !== null && text !== '').join(', ');
}

const citation = (context: Context, { article, reference }: WorkDetail['citedBy'][number]): TemplateResult =>
  html`<li class="use">
    ${articleLink(context, article)}
    <span class="where">[${reference.number}] · ${context.t.timesCited(reference.timesCited)}</span>
    ${reference.places.length === 0 ? nothing : places(context, reference.places)} ${printings(context, reference)}
  </li>`;

/** A cited work: its description, who cites it and for which theories. */
export function workPanel(context: Context, work: WorkDetail): TemplateResult {
  const { t } = context;
  const title = workTitle(work, t.untitled);
  const others = [work.titleRomanized, work.titleEn].filter((text) => text !== null && text !== title);
  const description = published(work);
  return html`<p class="overline">${[t.workTypes[work.type], work.year].filter((text) => text !== null).join(' · ')}</p>
    <h2 class="panel-title"><span lang=${work.language ?? nothing}>${title}</span></h2>
    ${others.map((text) => html`<p class="other-title">${text}</p>`)}
    ${part(
      t.authors,
      [...work.authors, ...(work.corporateAuthor === null ? [] : [work.corporateAuthor])],
      () =>
        html`<ul class="tags">
          ${work.authors.map(({ person, printedName }) => html`<li>${linkTo(context, 'PERSON', person.id, printedName ?? person.name)}</li>`)}
          ${work.corporateAuthor === null ? nothing : html`<li>${work.corporateAuthor}</li>`}
        </ul>`,
    )}
    ${part(
      t.published,
      description === '' ? [] : [description],
      () =>
        html`<p>${description}</p>
          <p class="where">${workAddress(work)}</p>`,
    )}
    ${part(
      t.citations,
      work.citedBy,
      () =>
        html`<ul class="entries">
          ${work.citedBy.map((one) => citation(context, one))}
        </ul>`,
    )}
    ${part(
      t.theories,
      work.theories,
      () =>
        html`<ul class="tags">
          ${work.theories.map((theory) => html`<li>${theoryLink(context, theory)}</li>`)}
        </ul>`,
    )}`;
}
