import type { Elements } from '../to-elements.ts';
import { force } from './force-in-worker.ts';
import type { Layout } from './layout.ts';
import { ring } from './ring.ts';

/** In the order of preference; the last suits everything. */
export const LAYOUTS: readonly Layout[] = [ring, force];

export const chooseLayout = (elements: Elements): Layout => LAYOUTS.find((layout) => layout.suits(elements)) ?? force;
