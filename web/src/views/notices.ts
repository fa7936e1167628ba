import { html, nothing, type TemplateResult } from 'lit';
import type { ApiError } from '../api/api-error.ts';
import type { Context } from './context.ts';
import { viewLink } from './link-to.ts';

export const loadingNotice = ({ t }: Context): TemplateResult =>
  html`<div class="notice" role="status">
    <span class="orbit" aria-hidden="true"></span>
    <p>${t.loading}</p>
  </div>`;

/** A failed question in words, with what the server said and a way to ask again. */
export const failureNotice = ({ t, store }: Context, { failure, detail }: ApiError): TemplateResult =>
  html`<div class="notice" role="alert">
    <h2 class="notice-title">${t.failures[failure]}</h2>
    ${detail === null ? nothing : html`<p class="detail">${t.serverSaid} ${detail}</p>`}
    <button type="button" class="button" @click=${() => store.retry()}>${t.retry}</button>
  </div>`;

export const emptyNotice = ({ t }: Context): TemplateResult =>
  html`<div class="notice">
    <h2 class="notice-title">${t.emptyTitle}</h2>
    <p>${t.emptyText}</p>
  </div>`;

export const unknownNotice = (context: Context): TemplateResult =>
  html`<div class="notice" role="alert">
    <h2 class="notice-title">${context.t.unknownTitle}</h2>
    <p>${context.t.unknownText}</p>
    ${viewLink(context, { selection: null, issue: null }, context.t.backToIssue, { className: 'button' })}
  </div>`;
