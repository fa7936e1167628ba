import { readGold } from '../../../ingest/evaluate/gold.ts';
import { extractIssue } from '../../../ingest/extract/extract-issue.ts';
import { readSource } from '../../../ingest/read/source-text.ts';
import { shared } from '../../support/shared.ts';
import type { GoldFields } from './generate.ts';

/** One printed entry of the real issue and what the annotators read in it. */
export interface RealReference {
  readonly article: number;
  readonly list: 'native' | 'romanized' | 'single';
  readonly printed: string;
  readonly gold: GoldFields;
}

/**
 * The annotated references of the real issue, as the list reader cuts them; none where the issue is not there.
 *
 * @param folder annotated articles, where not those beside the checkout
 */
export async function realReferences(folder?: string): Promise<RealReference[]> {
  if (shared === null) return [];
  const { articles } = extractIssue(await readSource(shared.issue));
  const golds = await readGold(folder ?? shared.gold);
  return golds.flatMap((gold) => {
    const read = new Map(
      articles.find(({ position }) => position === gold.position)?.references.map((reference) => [reference.n, reference]),
    );
    return gold.references.flatMap((wanted) => {
      const { native = null, romanized = null } = read.get(wanted.n)?.printed ?? {};
      const printed = native ?? romanized;
      if (printed === null) return [];
      const { n: _, unscored: __, romanized: twin, ...fields } = wanted;
      const single = native === null || romanized === null;
      return [
        {
          article: gold.position,
          list: single ? ('single' as const) : ('native' as const),
          printed,
          gold: { ...fields, language: fields.language ?? 'en', accessed: null, titleEn: single ? (twin?.titleEn ?? null) : null },
        },
      ];
    });
  });
}
