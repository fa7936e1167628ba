import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.ts';
import { header } from './header.ts';
import { emptyNotice, failureNotice, loadingNotice, unknownNotice } from './notices.ts';
import { overview } from './overview.ts';
import { panel, selectionName } from './panel.ts';
import { toolbar } from './toolbar.ts';

function stage(context: Context): TemplateResult {
  const { model } = context;
  if (model.issues.status === 'failed') return failureNotice(context, model.issues.error);
  if (model.issues.status === 'ready' && model.issues.value.length === 0) return emptyNotice(context);
  if (model.issues.status === 'ready' && !model.issue) return unknownNotice(context);
  if (model.graph.status === 'failed') return failureNotice(context, model.graph.error);
  if (!context.elements) return loadingNotice(context);
  return model.view.view === 'graph'
    ? html`<theoria-graph .context=${context}></theoria-graph>`
    : html`<theoria-tree .context=${context}></theoria-tree>`;
}

/** The whole page. */
export function page(context: Context): TemplateResult {
  const { model, t } = context;
  const { selection, view } = model.view;
  const name = selectionName(context);
  return html`${header(context)} ${toolbar(context)}
    <main tabindex="-1" class="stage stage-${view}" aria-busy=${model.graph.status === 'loading' ? 'true' : 'false'} aria-label=${t[view]}>
      ${stage(context)}
    </main>
    <section class="panel ${selection ? 'panel-open' : ''}" aria-label=${selection ? t.kinds[selection.kind] : t.contents}>
      ${selection ? panel(context) : overview(context)}
    </section>
    <p class="visually-hidden" role="status">${selection ? (name === null ? nothing : t.selected(name)) : t.nothingSelected}</p>`;
}
