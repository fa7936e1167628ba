import { READ_UNPLACED_FORMS, type UnplacedForms } from '../../cypher/model-statements.ts';
import { MERGE_NODES } from '../../cypher/write-statements.ts';
import type { Upgrade } from './upgrade.ts';

const AT_ONCE = 500;

/** The issue that prints the spelling at such a place: of the articles with that number, the first by the issue's id. */
function issueOf(place: string, articles: UnplacedForms['articles']): string {
  const position = Number(/^article (\d+)/.exec(place)?.[1]);
  const issues = articles.filter((article) => article.position === position).map(({ issue }) => issue);
  return issues.toSorted()[0] ?? '';
}

/**
 * Persons and institutions of several issues get to know which issue prints each spelling; without that a load would
 * drop those of all other issues. Where two issues fit, or none, the next load of the issue puts it right.
 */
export const placeForms: Upgrade = {
  to: 2,
  what: 'spellings say which issue prints them',
  async run(store) {
    for (const label of ['Person', 'Institution'] as const) {
      for (;;) {
        const found = await store.read(READ_UNPLACED_FORMS[label], { limit: AT_ONCE });
        const rows = found.map(({ id, forms, places, articles }) => ({
          id,
          properties: { formIssues: Array.from({ length: forms }, (_, at) => issueOf(places?.[at] ?? '', articles)) },
        }));
        await store.writeRows(MERGE_NODES[label], rows);
        if (found.length < AT_ONCE) break;
      }
    }
  },
};
