import { html, nothing, type TemplateResult } from 'lit';
import type { Selection, ViewState } from '../state/view-state.ts';
import type { Context } from './context.ts';

type Content = TemplateResult | string | readonly (TemplateResult | string)[];

const opensElsewhere = ({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey || button !== 0;

/** A real link to another view of this page: it can be copied and opened in a tab; a plain click stays on the page. */
export function viewLink(
  { store }: Context,
  change: Partial<ViewState>,
  content: Content,
  options: { readonly className?: string; readonly current?: boolean } = {},
): TemplateResult {
  const follow = (event: MouseEvent): void => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    store.go(change);
  };
  return html`<a
    class=${options.className ?? nothing}
    href=${store.href(change)}
    aria-current=${options.current ? 'true' : nothing}
    @click=${follow}
    >${content}</a
  >`;
}

/** A link that opens the explanation of a node or of a link between articles. */
export const linkTo = (context: Context, kind: Selection['kind'], id: string, content: Content, className?: string): TemplateResult =>
  viewLink(context, { selection: { kind, id } }, content, className === undefined ? {} : { className });

/** A link out of the page; `null` unless it leads to http or https. */
export function outwardLink(address: string): TemplateResult | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  return html`<a class="outward" href=${url.href} rel="noopener noreferrer" target="_blank">${address}</a>`;
}
