import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const browser: Browser | null = await launchBrowser();
if (!browser) process.stdout.write('browser tests: not run, neither Chrome nor Edge is installed\n');

describe.runIf(browser)('the page', () => {
  let app: RunningApp;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });
  beforeEach(async () => {
    if (!browser) return;
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce' });
    page = await context.newPage();
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  const open = async (search = ''): Promise<void> => {
    await page.goto(`${app.url}/${search}`);
    await page.getByRole('link', { name: 'Theoria' }).waitFor();
  };
  const graph = (): Locator => page.getByRole('img', { name: /^Graph of/ });
  const placed = (): Locator => page.locator('[role=img][data-placed]');
  const panelTitle = (): Locator => page.locator('.panel-title');
  const nodeCount = async (): Promise<number> => Number(await graph().getAttribute('data-node-count'));

  test('shows the articles of the issue and the journal’s title, and draws them', async () => {
    await open();
    await placed().waitFor();
    expect(await nodeCount()).toBe(app.record.articles.length);
    const title = app.record.journal.title.en ?? app.record.journal.title.ru ?? app.record.journal.title.kk ?? '';
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(title);
    expect(await page.locator('.contents li').count()).toBe(app.record.articles.length);
  });

  test('adds theories when they are switched on, and takes them away again', async () => {
    await open();
    await placed().waitFor();
    const before = await nodeCount();
    await page.getByRole('button', { name: 'Theories' }).click();
    await page.waitForURL(/kinds=theory/);
    await expect.poll(nodeCount).toBeGreaterThan(before);
    await page.goBack();
    await expect.poll(nodeCount).toBe(before);
    expect(await page.getByRole('button', { name: 'Theories' }).getAttribute('aria-pressed')).toBe('false');
  });

  test('finds one person under three spellings', async () => {
    const opened: string[] = [];
    for (const spelling of ['Путнам', 'Putnam', 'Патнэм']) {
      await open();
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill(spelling);
      await page
        .getByRole('group', { name: 'Persons' })
        .getByRole('option', { name: /Putnam|Путнам|Патн/ })
        .first()
        .waitFor();
      await page
        .getByRole('group', { name: 'Persons' })
        .getByRole('option', { name: /Putnam|Путнам|Патн/ })
        .first()
        .click();
      await page.waitForURL(/select=person/);
      await panelTitle().waitFor();
      opened.push(new URL(page.url()).searchParams.get('select') ?? '');
      expect(await page.getByRole('heading', { name: /^Spellings/ }).count()).toBe(1);
    }
    expect(new Set(opened).size).toBe(1);
  });

  test('says that nothing was found', async () => {
    await open('?lang=ru');
    await page.getByRole('combobox', { name: 'Поиск' }).fill('жжщщ');
    await page.getByText('По запросу «жжщщ» ничего не найдено.').waitFor();
  });

  test('explains the link between articles 1 and 2 by what they share and where it is printed', async () => {
    await open('?view=list');
    const first = page.getByRole('treeitem').nth(1);
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('treeitem', { level: 3 })
      .filter({ has: page.locator('.numeral', { hasText: /^2$/ }) })
      .first()
      .click();
    await panelTitle().waitFor();
    expect(await panelTitle().textContent()).toContain('Articles 1 and 2');
    const reason = page
      .getByRole('list', { name: 'Linked by' })
      .getByRole('listitem')
      .filter({ hasText: /soft power/i })
      .first();
    expect(await reason.locator('q').count()).toBeGreaterThan(0);
    expect(await reason.locator('.where').first().textContent()).toMatch(/lines? \d+/);
  });

  test('opens an article where its card is clicked on the canvas', async () => {
    await open();
    await placed().waitFor();
    const canvas = await graph().boundingBox();
    if (!canvas) throw new Error('no canvas');
    // The first article stands at the top in the middle: the pointer goes down until there is something to point at.
    for (let y = 10; y < canvas.height / 2 && (await page.locator('.canvas.pointing').count()) === 0; y += 15) {
      await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + y);
    }
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(/select=article/);
    await page.getByText('Article 1 ·', { exact: false }).first().waitFor();
  });

  test('can be walked by the keyboard alone', async () => {
    await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=list/);
    const focused = (): Locator => page.locator('[role=treeitem]:focus');
    await focused().waitFor();
    await page.keyboard.press('Home');
    expect(await focused().getAttribute('aria-level')).toBe('1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused().getAttribute('aria-posinset')).toBe('2');
    await page.keyboard.press('ArrowRight');
    expect(await focused().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await focused().getAttribute('aria-level')).toBe('3');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await panelTitle().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^Selected: Article 2/ })
      .waitFor({ state: 'attached' });
    expect(await focused().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await panelTitle().waitFor({ state: 'detached' });
    expect(await focused().count()).toBe(1);
  });

  test('brings whoever skips to the list there, though the issue is still on its way', async () => {
    const waits = page.locator('main:focus');
    let isHeld = true;
    await page.route('**/graphql', async (route) => {
      if (isHeld) await waits.waitFor();
      isHeld = false;
      await route.continue();
    });
    await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role=treeitem]:focus').waitFor();
    expect(page.url()).toMatch(/view=list/);
  });

  test('is the same view after a reload', async () => {
    await open('?view=list&kinds=theory&reasons=shared-theory&lang=kk&theme=dark');
    await page.getByRole('treeitem').nth(1).click();
    await panelTitle().waitFor();
    const look = async () => ({
      address: page.url(),
      language: await page.locator('html').getAttribute('lang'),
      theme: await page.locator('html').getAttribute('data-theme'),
      panel: await panelTitle().textContent(),
      rows: await page.getByRole('treeitem', { level: 1 }).count(),
      reasons: await page.locator('.menu summary').textContent(),
    });
    // The panel may be there before the links are.
    await expect.poll(look).toMatchObject({ language: 'kk', theme: 'dark', rows: 2 });
    const before = await look();
    await page.reload();
    await panelTitle().waitFor();
    await expect.poll(look).toEqual(before);
  });

  test('says that an address leads nowhere', async () => {
    await open('?select=person/person:nobody');
    await page.getByRole('alert').getByText('Not in this graph').waitFor();
    await page.getByRole('link', { name: 'Back to the issue' }).click();
    await page.getByRole('heading', { name: /^Which articles/ }).waitFor();
  });

  test('says that the server does not answer, and asks again', async () => {
    await page.route('**/graphql', (route) => route.abort());
    await open();
    const alert = page.getByRole('main').getByRole('alert');
    await alert.getByText('The server does not answer.').waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await placed().waitFor();
    faults = faults.filter((fault) => !fault.includes('ERR_FAILED'));
  });

  test.each([
    ['1280 × 800', 1280, 800],
    ['768 × 1024', 768, 1024],
    ['360 × 740', 360, 740],
  ])('needs no scrolling sideways at %s', async (_name, width, height) => {
    await page.setViewportSize({ width, height });
    for (const search of ['?lang=kk', '?lang=ru&view=list&kinds=theory,person', '?select=article/none']) {
      await open(search);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
});
