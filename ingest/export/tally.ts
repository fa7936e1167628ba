import type { GraphPage } from './graph-pages.ts';

/** Counts what is exported. */
export class Tally {
  nodes = 0;
  relationships = 0;

  count<Page extends GraphPage>(page: Page): Page {
    this[page.kind] += page.rows.length;
    return page;
  }
}
