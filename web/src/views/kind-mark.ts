import { html, svg, type TemplateResult } from 'lit';
import type { NodeKind } from '../../../schema/graphql/generated/operations.ts';
import { KIND_LOOKS } from '../graph/kinds.ts';

/** The outline and colour by which a kind is known, as on the canvas. */
export const kindMark = (kind: NodeKind | 'LINK'): TemplateResult =>
  html`<svg class="mark mark-${kind.toLowerCase()}" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
    ${kind === 'LINK' ? svg`<path d="M1.5 11C5 4 11 4 14.5 11" class="stroke" />` : svg`<path d=${KIND_LOOKS[kind].path} />`}
  </svg>`;
