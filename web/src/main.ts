import { render } from 'lit';
import { localize } from './messages/localized.ts';
import { Store, type Model } from './state/store.ts';
import { makeContextDeriver } from './views/derive-context.ts';
import { GraphRegion } from './views/graph-region.ts';
import { ListTree } from './views/list-tree.ts';
import { page } from './views/page.ts';
import { SearchBox } from './views/search-box.ts';
import { closeMenusAround } from './views/toolbar.ts';

customElements.define('theoria-graph', GraphRegion);
customElements.define('theoria-tree', ListTree);
customElements.define('theoria-search', SearchBox);

const root = document.querySelector<HTMLElement>('#page');
if (!root) throw new Error('index.html lacks #page');

const systemDark = matchMedia('(prefers-color-scheme: dark)');

const store = new Store((model) => draw(model));
const derive = makeContextDeriver(store);

function draw(model: Model): void {
  if (!root) return;
  const { theme } = model.view;
  const dark = theme === 'auto' ? systemDark.matches : theme === 'dark';
  const context = derive(model, dark);
  document.documentElement.lang = context.language;
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.title = model.issue
    ? `${localize(model.issue.journal.title, context.language, '').text} ${context.t.issueNumber(model.issue.number ?? '', String(model.issue.year ?? ''))} · Theoria`
    : 'Theoria';
  render(page(context), root);
}

systemDark.addEventListener('change', () => draw(store.model));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented && store.model.view.selection) store.go({ selection: null });
});
addEventListener('pointerdown', ({ target }) => closeMenusAround(target));
