import { html, nothing, type TemplateResult } from 'lit';
import { localize } from '../messages/localized.ts';
import type { Detail } from '../api/queries.ts';
import type { Context } from './context.ts';
import { kindMark } from './kind-mark.ts';
import { failureNotice, loadingNotice, unknownNotice } from './notices.ts';
import { articlePanel } from './panels/article.ts';
import { conceptPanel } from './panels/concept.ts';
import { institutionPanel } from './panels/institution.ts';
import { linkPanel } from './panels/link.ts';
import { personPanel } from './panels/person.ts';
import { theoryPanel } from './panels/theory.ts';
import { workPanel } from './panels/work.ts';
import { workTitle } from './text.ts';

function body(context: Context, detail: Detail): TemplateResult {
  if (detail.value === null) return unknownNotice(context);
  switch (detail.kind) {
    case 'ARTICLE':
      return articlePanel(context, detail.value);
    case 'LINK':
      return linkPanel(context, detail.value);
    case 'PERSON':
      return personPanel(context, detail.value);
    case 'INSTITUTION':
      return institutionPanel(context, detail.value);
    case 'THEORY':
      return theoryPanel(context, detail.value);
    case 'WORK':
      return workPanel(context, detail.value);
    case 'CONCEPT':
      return conceptPanel(context, detail.value);
  }
}

/** The name of what is selected, for the title and for the screen reader; `null` until it is known. */
export function selectionName({ model, t, language }: Context): string | null {
  const detail = model.detail.value;
  if (!detail?.value) return null;
  switch (detail.kind) {
    case 'ARTICLE':
      return `${t.articleNumber(detail.value.position)}. ${localize(detail.value.title, language, t.untitled).text}`;
    case 'LINK':
      return t.linkBetween(detail.value.source.position, detail.value.target.position);
    case 'PERSON':
    case 'INSTITUTION':
      return detail.value.names[language] ?? detail.value.name;
    case 'THEORY':
      return localize(detail.value.labels, language, detail.value.name).text;
    case 'WORK':
      return workTitle(detail.value, t.untitled);
    case 'CONCEPT':
      return localize(detail.value.labels, language, t.untitled).text;
  }
}

function content(context: Context): TemplateResult {
  const { detail } = context.model;
  if (detail.status === 'failed') return failureNotice(context, detail.error);
  if (detail.status !== 'ready') return loadingNotice(context);
  return body(context, detail.value);
}

/** Explains what is selected. */
export function panel(context: Context): TemplateResult {
  const { t, model, store } = context;
  const { selection } = model.view;
  if (!selection) return html`${nothing}`;
  return html`<div class="panel-bar">
      <span class="panel-kind">${kindMark(selection.kind)}${t.kinds[selection.kind]}</span>
      <button type="button" class="close" aria-label=${t.close} title=${t.close} @click=${() => store.go({ selection: null })}>×</button>
    </div>
    ${content(context)}`;
}
