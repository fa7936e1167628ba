import type { Elements } from '../to-elements.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  /** Place of each node's centre, in pixels of a canvas at zoom 1. */
  readonly places: ReadonlyMap<string, Point>;
  /** Size of an article's card. */
  readonly card: Size;
  /** How much larger than the canvas the drawing is: letters and cards are enlarged by this so that they can be read when it is fitted. */
  readonly scale: number;
  /** Whether there is room for titles on the cards, or for numbers only. */
  readonly titles: boolean;
}

/** A way to place nodes on a canvas. The same elements and size always give the same places. */
export interface Layout {
  readonly id: string;
  /** Whether it is the one to use for these elements. */
  readonly suits: (elements: Elements) => boolean;
  readonly place: (elements: Elements, canvas: Size) => Promise<Placement>;
}
