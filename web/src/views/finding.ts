import { html, nothing, type TemplateResult } from 'lit';
import type { FindingFieldsFragment } from '../../../schema/graphql/generated/operations.ts';
import type { Context } from './context.ts';

/** A fault of the source or an uncertain decision; the server words them in English. */
export const finding = (
  { t }: Context,
  { code, severity, message, suggestion, line }: FindingFieldsFragment,
  article: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<li>
    <span class="tag severity-${severity.toLowerCase()}">${t.severities[severity]}</span> <span lang="en">${message}</span>
    <span class="where"
      >${article === nothing ? nothing : html`${article} · `}${line === null ? nothing : html`${t.line(line, null)} · `}<code
        >${code}</code
      ></span
    >
    ${suggestion === null ? nothing : html`<span class="where">${t.suggestion}: <span lang="en">${suggestion}</span></span>`}
  </li>`;
