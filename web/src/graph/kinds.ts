import type { NodeKind } from '../../../schema/graphql/generated/operations.ts';

/** How a kind of node looks: its outline on the canvas (a Cytoscape shape), the same outline for the legend (an SVG path in 16 × 16), its colour token. */
export interface KindLook {
  readonly shape: 'diamond' | 'ellipse' | 'hexagon' | 'rectangle' | 'triangle' | 'round-rectangle';
  readonly path: string;
  readonly token: string;
}

export const KIND_LOOKS = {
  ARTICLE: {
    shape: 'round-rectangle',
    path: 'M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 13 12H3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3 4z',
    token: '--section-0',
  },
  THEORY: { shape: 'diamond', path: 'M8 1.5 14.5 8 8 14.5 1.5 8z', token: '--theory' },
  PERSON: { shape: 'ellipse', path: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z', token: '--person' },
  INSTITUTION: { shape: 'hexagon', path: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8z', token: '--institution' },
  WORK: { shape: 'rectangle', path: 'M3 3h10v10H3z', token: '--work' },
  CONCEPT: { shape: 'triangle', path: 'M8 2 14.5 13.5h-13z', token: '--concept' },
} as const satisfies Record<NodeKind, KindLook>;

/** Outlines of the articles' cards by section, so that sections differ by more than colour. */
export const SECTION_SHAPES = ['round-rectangle', 'cut-rectangle', 'rectangle', 'bottom-round-rectangle', 'barrel', 'octagon'] as const;

/** Colour tokens of sections run out after six and begin again. */
export const sectionToken = (index: number): string => `--section-${index % SECTION_SHAPES.length}`;
