import type { StylesheetJson } from 'cytoscape';
import { OPTIONAL_KINDS } from '../state/view-state.ts';
import { KIND_LOOKS, SECTION_SHAPES } from './kinds.ts';
import type { Placement } from './layouts/layout.ts';
import { DOT, LABEL_SIZE } from './node-label.ts';
import type { Palette } from './palette.ts';

const SANS = '"Golos Text Variable", system-ui, sans-serif';
const SERIF = '"Literata Variable", Georgia, serif';
/** Width of the part of a card that holds its number. */
export const NUMBER_WIDTH = 44;
const TITLE_SIZE = 12.5;
export const TITLE_FONT = `500 ${TITLE_SIZE}px ${SANS}`;
export const NUMBER_FONT = `600 23px ${SERIF}`;
export const TITLE_LINES = 4;
/** Width of a line of a title at zoom 1. */
export const titleWidth = ({ card }: Placement): number => card.width - NUMBER_WIDTH - 8;

function cardStyles(palette: Palette, placement: Placement): StylesheetJson {
  const { card, titles } = placement;
  const by = placement.scale;
  return [
    {
      selector: 'node.article',
      style: {
        width: card.width * by,
        height: card.height * by,
        shape: 'round-rectangle',
        'background-color': palette.surface,
        'border-width': 1.25 * by,
        'font-family': SANS,
        'font-size': TITLE_SIZE * by,
        'font-weight': 500,
        'line-height': 1.22,
        color: palette.ink,
        label: titles ? 'data(label)' : 'data(number)',
        'text-wrap': 'wrap',
        'text-valign': 'center',
        ...(titles
          ? {
              'text-justification': 'left',
              'text-halign': 'right',
              'text-margin-x': -(card.width - NUMBER_WIDTH) * by,
              'text-max-width': `${card.width * by}px`,
            }
          : { 'font-family': SERIF, 'font-weight': 600, 'font-size': 19 * by }),
        'z-index': 10,
      },
    },
    {
      selector: 'node.number',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        events: 'no',
        label: titles ? 'data(number)' : '',
        'font-family': SERIF,
        'font-size': 23 * by,
        'font-weight': 600,
        'text-valign': 'center',
        'text-halign': 'center',
        'z-index': 30,
      },
    },
    ...SECTION_SHAPES.flatMap((shape, index): StylesheetJson => {
      const colour = palette.sections[index] ?? palette.ink;
      return [
        {
          selector: `node.article.section-${index}`,
          style: { shape, 'border-color': colour, ...(titles ? {} : { 'background-color': colour, color: palette.surface }) },
        },
        { selector: `node.number.section-${index}`, style: { color: colour } },
      ];
    }),
  ];
}

function otherStyles(palette: Palette, by: number): StylesheetJson {
  return [
    {
      selector: 'node.other',
      style: {
        width: DOT * 0.8,
        height: DOT * 0.8,
        color: palette.ink,
        'font-family': SANS,
        'font-size': LABEL_SIZE * 0.8,
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'text-valign': 'bottom',
        'text-margin-y': 2,
        'text-background-color': palette.paper,
        'text-background-opacity': 0.8,
        'text-background-padding': '1px',
        'z-index': 5,
      },
    },
    ...OPTIONAL_KINDS.map((kind) => ({
      selector: `node.${kind.toLowerCase()}`,
      style: { shape: KIND_LOOKS[kind].shape, 'background-color': palette.kinds[kind] },
    })),
    { selector: 'node.close', style: { label: 'data(label)' } },
    {
      selector: 'node.named',
      style: { width: DOT * by, height: DOT * by, label: 'data(label)', 'font-size': LABEL_SIZE * by, 'z-index': 6 },
    },
  ];
}

function edgeStyles(palette: Palette, by: number, busy: boolean): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: { 'curve-style': 'straight', width: 1 * by, 'line-color': palette.line, opacity: 0.55, 'z-index': 1 },
    },
    ...OPTIONAL_KINDS.map((kind) => ({
      selector: `edge.to-${kind.toLowerCase()}`,
      style: { 'line-color': palette.kinds[kind], opacity: 0.38 },
    })),
    {
      selector: 'edge.link',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-distances': 'data(bow)',
        'control-point-weights': 0.5,
        width: `mapData(share, 0, 1, ${1.25 * by}, ${9 * by})`,
        'line-color': palette.line,
        'line-cap': 'round',
        opacity: busy ? 0.3 : 0.85,
      },
    },
  ];
}

/** The style sheet of the canvas for one placement. `busy`: more than articles is drawn. */
export function styleCanvas(palette: Palette, placement: Placement, busy: boolean): StylesheetJson {
  const by = placement.scale;
  return [
    { selector: 'node, edge', style: { 'overlay-opacity': 0 } },
    ...edgeStyles(palette, by, busy),
    ...otherStyles(palette, by),
    ...cardStyles(palette, placement),
    { selector: '.faded', style: { opacity: 0.16 } },
    { selector: 'node.near', style: { 'z-index': 12 } },
    { selector: 'edge.near', style: { opacity: 0.95, 'z-index': 3 } },
    {
      selector: 'node.other.chosen, node.other.hover, node.other.near.few',
      style: { label: 'data(label)', 'font-size': LABEL_SIZE * by, 'z-index': 15 },
    },
    { selector: 'node.article.hover', style: { 'border-width': 2.5 * by } },
    { selector: 'edge.hover', style: { 'line-color': palette.accent, opacity: 0.9 } },
    { selector: 'node.chosen', style: { 'border-width': 3 * by, 'border-color': palette.accent, 'font-weight': 600, 'z-index': 20 } },
    { selector: 'edge.chosen', style: { 'line-color': palette.accent, opacity: 1, 'z-index': 4 } },
  ];
}
