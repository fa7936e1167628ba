import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const browser: Browser | null = await launchBrowser();
if (!browser) process.stdout.write('accessibility tests: not run, neither Chrome nor Edge is installed\n');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

describe.runIf(browser)('axe finds nothing', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const firstLink = async (): Promise<string> => {
    const body = JSON.stringify({ query: '{ articleLinks(first: 1) { edges { node { id } } } }' });
    const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { data } = (await answer.json()) as { data: { articleLinks: { edges: { node: { id: string } }[] } } };
    return data.articleLinks.edges[0]?.node.id ?? '';
  };

  const CASES = ['light', 'dark'].flatMap((theme) =>
    ['graph', 'list'].flatMap((view) => ['overview', 'link', 'article', 'search'].map((panel) => [theme, view, panel] as const)),
  );

  test.each(CASES)('%s, %s, %s', async (theme, view, panel) => {
    if (!browser) return;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const select = panel === 'link' ? `&select=link/${await firstLink()}` : '';
    await page.goto(`${app.url}/?theme=${theme}&view=${view}&kinds=theory${select}`);
    await page
      .locator(view === 'graph' ? '[data-placed]' : '[role=treeitem]')
      .first()
      .waitFor();
    if (panel === 'article') await page.locator('.contents a').first().click();
    if (panel === 'link' || panel === 'article') await page.locator('.panel-title').waitFor();
    if (panel === 'search') {
      await page.getByRole('combobox', { name: 'Search' }).fill('power');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
    }
    // The page's CSP lets no script in; what the debugger evaluates is not bound by it.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async (tags): Promise<Violation[]> => {
      const { axe: runner } = globalThis as unknown as { axe: typeof axe };
      return (await runner.run({ runOnly: tags })).violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary: failureSummary ?? '' })),
      }));
    }, RULES);
    expect(violations).toEqual([]);
    await context.close();
  });
});
