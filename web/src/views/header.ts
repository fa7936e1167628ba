import { html, type TemplateResult } from 'lit';
import { MESSAGES } from '../messages/choose-language.ts';
import { localize } from '../messages/localized.ts';
import { LANGUAGES, THEMES } from '../state/view-state.ts';
import type { Issue } from '../api/queries.ts';
import type { Context } from './context.ts';
import { viewLink } from './link-to.ts';
import { marked } from './text.ts';

const issueName = ({ t }: Context, { number, year }: Issue): string => t.issueNumber(number ?? '', year === null ? '' : String(year));

function issueChoice(context: Context, issue: Issue): TemplateResult {
  const { t, store, model } = context;
  const issues = model.issues.value ?? [];
  if (issues.length < 2) return html`<span class="issue-number">${issueName(context, issue)}</span>`;
  return html`<select
    class="issue-number"
    aria-label=${t.issue}
    @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement) store.go({ issue: event.target.value, selection: null });
    }}
  >
    ${issues.map(
      (other) =>
        html`<option value=${other.id} ?selected=${other.id === issue.id}>
          ${localize(other.journal.title, context.language, t.untitled).text}, ${issueName(context, other)}
        </option>`,
    )}
  </select>`;
}

const languageSwitch = (context: Context): TemplateResult =>
  html`<nav class="segmented" aria-label=${context.t.language}>
    ${LANGUAGES.map((language) =>
      viewLink(
        context,
        { language },
        html`<span lang=${language} title=${MESSAGES[language].languageNames[language]}>${language.toUpperCase()}</span>`,
        {
          current: language === context.language,
        },
      ),
    )}
  </nav>`;

const themeSwitch = ({ t, store, model }: Context): TemplateResult =>
  html`<select
    class="theme"
    aria-label=${t.theme}
    .value=${model.view.theme}
    @change=${(event: Event) => {
      const chosen = THEMES.find((theme) => event.target instanceof HTMLSelectElement && event.target.value === theme);
      if (chosen) store.go({ theme: chosen });
    }}
  >
    ${THEMES.map((theme) => html`<option value=${theme} ?selected=${theme === model.view.theme}>${t.themes[theme]}</option>`)}
  </select>`;

function goToList(event: MouseEvent, { store }: Context): void {
  event.preventDefault();
  store.go({ view: 'list' });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[role=treeitem][tabindex="0"], main:not(:has([role=treeitem]))')?.focus(),
  );
}

export function header(context: Context): TemplateResult {
  const { model, language, t, store } = context;
  const { issue } = model;
  return html`<header class="masthead">
    <a class="skip" href=${store.href({ view: 'list' })} @click=${(event: MouseEvent) => goToList(event, context)}>${t.skipToList}</a>
    ${viewLink(context, { selection: null, query: '' }, 'Theoria', { className: 'wordmark' })}
    ${
      issue
        ? html`<h1 class="journal">
            ${marked(localize(issue.journal.title, language, t.untitled), language)} ${issueChoice(context, issue)}
          </h1>`
        : html`<span class="journal"></span>`
    }
    <theoria-search .context=${context}></theoria-search>
    ${languageSwitch(context)} ${themeSwitch(context)}
  </header>`;
}
