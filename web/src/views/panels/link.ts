import { html, type TemplateResult } from 'lit';
import type { NodeKind } from '../../../../schema/graphql/generated/operations.ts';
import type { LinkDetail } from '../../api/queries.ts';
import type { Context } from '../context.ts';
import { kindMark } from '../kind-mark.ts';
import { linkTo } from '../link-to.ts';
import { places } from '../place.ts';
import { label } from '../text.ts';
import { articleLink, articleNumber } from './parts.ts';

type Reason = LinkDetail['reasons'][number];

const KIND_OF_TYPE: Readonly<Record<string, NodeKind>> = {
  Article: 'ARTICLE',
  Person: 'PERSON',
  Institution: 'INSTITUTION',
  Theory: 'THEORY',
  Work: 'WORK',
  Concept: 'CONCEPT',
};

/** A shared method is called a method, not a theory. */
const called = ({ t }: Context, { kind, subject }: Reason): string =>
  subject.type === 'Theory' ? t.theoryKinds[subject.theoryKind] : t.reasons[kind];

function reason(context: Context, { source, target }: LinkDetail, one: Reason): TemplateResult {
  const kind = KIND_OF_TYPE[one.subject.type];
  const name = label(context, one.label);
  const wordy = [...one.sourcePlaces, ...one.targetPlaces].some(({ sentence }) => sentence !== null);
  return html`<li class="reason">
    <h3 class="reason-name">
      ${kind === undefined ? name : [kindMark(kind), linkTo(context, kind, one.subject.id, name)]}
      <span class="reason-kind">${called(context, one)}</span>
    </h3>
    <div class=${wordy ? 'sides sides-wordy' : 'sides'}>
      <div class="side">${articleNumber(context, source)} ${places(context, one.sourcePlaces)}</div>
      <div class="side">${articleNumber(context, target)} ${places(context, one.targetPlaces)}</div>
    </div>
  </li>`;
}

/** Why two articles are linked: each reason with what they share and where either prints it. */
export function linkPanel(context: Context, link: LinkDetail): TemplateResult {
  const { t, model } = context;
  const counted = link.reasons.filter(({ kind }) => model.view.reasons.includes(kind));
  return html`<h2 class="panel-title">${t.linkBetween(link.source.position, link.target.position)}</h2>
    <div class="ends">${articleLink(context, link.source)}${articleLink(context, link.target)}</div>
    <ol class="reasons" aria-label=${t.linkedBy}>
      ${counted.map((one) => reason(context, link, one))}
    </ol>`;
}
