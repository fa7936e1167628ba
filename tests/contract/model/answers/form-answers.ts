import type { NodeLabel } from '../../../../schema/graph/model.ts';
import type { ModelNode } from '../graph-model.ts';
import { orderBy, pick, valueOf, type Row } from '../row.ts';
import { nodesOf, type Answer } from './answer.ts';

const forms = (nodes: readonly ModelNode[]): Row[] =>
  orderBy(nodes, ({ id }) => id).map((node) => pick(node, 'id', 'forms', 'formLanguages', 'formPlaces', 'formIssues'));

const ofIds =
  (label: NodeLabel): Answer =>
  (model, asked) =>
    forms(nodesOf(model, label, asked));

const inIssue =
  (label: NodeLabel): Answer =>
  (model, { issue }) =>
    forms(
      model.nodes(label).filter((node) => {
        const issues = valueOf(node, 'formIssues');
        return Array.isArray(issues) && issues.some((each) => each === issue);
      }),
    );

/** The spellings of persons and institutions. */
export const FORM_ANSWERS: Readonly<Record<string, Answer>> = {
  'read-forms-of-persons': ofIds('Person'),
  'read-forms-of-institutions': ofIds('Institution'),
  'read-forms-of-persons-in-issue': inIssue('Person'),
  'read-forms-of-institutions-in-issue': inIssue('Institution'),
};
