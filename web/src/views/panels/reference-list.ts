import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { linkTo, outwardLink } from '../link-to.ts';
import { workTitle } from '../text.ts';
import { part } from './parts.ts';

type Reference = ArticleDetail['references']['edges'][number]['node'];

/** Where a work can be read: its DOI, else its address. */
export const workAddress = ({ doi, url }: { doi: string | null; url: string | null }): TemplateResult | null =>
  doi === null ? (url === null ? null : outwardLink(url)) : outwardLink(`https://doi.org/${doi}`);

/** Both printings of an entry, each under the name of its list. */
export const printings = (
  { t }: Context,
  { printedNative, printedRomanized }: { printedNative: string | null; printedRomanized: string | null },
): TemplateResult =>
  html`${printedNative === null ? nothing : html`<p class="printing"><span class="where">${t.nativeList}</span> ${printedNative}</p>`}
  ${printedRomanized === null ? nothing : html`<p class="printing"><span class="where">${t.romanizedList}</span> ${printedRomanized}</p>`}`;

const entry = (context: Context, reference: Reference): TemplateResult => {
  const { t } = context;
  const { number, work, timesCited, places, provenance } = reference;
  const lines = [...new Set(places.flatMap(({ line }) => (line === null ? [] : [t.line(line, null)])))];
  return html`<li value=${number}>
    ${linkTo(context, 'WORK', work.id, workTitle(work, t.untitled))}
    <span class="where"
      >${[
        work.year === null ? null : String(work.year),
        t.timesCited(timesCited) + (lines.length > 0 ? `: ${lines.slice(0, 4).join(', ')}` : ''),
        work.citedByCount > 1 ? t.citedBy(work.citedByCount) : null,
      ]
        .filter((text) => text !== null)
        .join(' · ')}</span
    >
    ${printings(context, reference)}
    <span class="where">${provenance.line === null ? nothing : t.line(provenance.line, null)} ${workAddress(work)}</span>
  </li>`;
};

/** The reference list, folded: an article can have a hundred entries. */
export function referenceList(context: Context, { references }: ArticleDetail): TemplateResult | typeof nothing {
  const list = references.edges.map(({ node }) => node);
  return part(
    context.t.references,
    list,
    () =>
      html`<details class="more references">
        <summary>${context.t.reasonCount('SHARED_WORK', references.totalCount)}</summary>
        <ol>
          ${list.map((reference) => entry(context, reference))}
        </ol>
      </details>`,
  );
}
