import type { Elements } from '../to-elements.ts';
import { placeByForce } from './force.ts';
import type { Size } from './layout.ts';

/** A question to the worker; the answer carries the same number. */
export interface PlaceRequest {
  readonly number: number;
  readonly elements: Elements;
  readonly canvas: Size;
}

addEventListener('message', ({ data }: MessageEvent<PlaceRequest>) => {
  postMessage({ number: data.number, placement: placeByForce(data.elements, data.canvas) });
});
