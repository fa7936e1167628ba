import { rowsOf } from '../../../support/rows-of.ts';
import type { NodeLabel } from '../../../../schema/graph/model.ts';
import { smallRecord } from '../../../support/small-record.ts';

const { nodes } = rowsOf(smallRecord());

/** Id of the node of the small record's graph that has this value in one of its properties. */
const idOf = (label: NodeLabel, value: string | number): string => {
  const row = nodes[label].find(({ properties }) => Object.values(properties).includes(value));
  if (row === undefined) throw new Error(`the small record has no ${label} with ${value}`);
  return row.id;
};

/** Ids in the small record's graph, which come from content, by what the cases call them. */
export const IDS = {
  issue: idOf('Issue', 2024),
  journal: idOf('Journal', 'Steppe Science'),
  article: [1, 2, 3].map((position) => idOf('Article', position)),
  sarsenova: idOf('Person', 'Aigul Sarsenova'),
  kassymkhan: idOf('Person', 'Dauren Kassymkhan'),
  ospanov: idOf('Person', 'Yerlan Ospanov'),
  smithA: idOf('Person', 'John Archer Smith'),
  smithB: idOf('Person', 'Smith J. B.'),
  nye: idOf('Person', 'Joseph S. Nye'),
  putnam: idOf('Person', 'Robert D. Putnam'),
  saryarka: idOf('Institution', 'Saryarka University'),
  museum: idOf('Institution', 'National Museum of the Steppe'),
  northmoor: idOf('Institution', 'University of Northmoor'),
  softPower: idOf('Theory', 'Soft power'),
  socialCapital: idOf('Theory', 'Social capital'),
  walking: idOf('Theory', 'Walking interview'),
  law: idOf('Work', 'Мұражайлар туралы'),
  nyeEnglish: idOf('Work', 'Soft Power: The Means to Success in World Politics'),
  nyeRussian: idOf('Work', 'Мягкая сила. Как добиться успеха в мировой политике'),
  democracy: idOf('Work', 'Чтобы демократия сработала'),
  steppe: idOf('Work', 'Дала мәдениетінің тарихы'),
  bowling: idOf('Work', 'Bowling Alone: The Collapse and Revival of American Community'),
  policy: idOf('Concept', 'cultural policy'),
} as const;

/** The id of the article in this place of the issue. */
export const articleId = (position: 1 | 2 | 3): string => IDS.article[position - 1] ?? '';
