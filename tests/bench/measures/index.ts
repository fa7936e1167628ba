import type { Measure } from '../measure.ts';
import { firstLoad } from './first-load.ts';
import { embeddedReads } from './embedded-reads.ts';
import { idempotentLoad } from './idempotent-load.ts';

/** In the order of the table. */
export const MEASURES: readonly Measure[] = [idempotentLoad, firstLoad, embeddedReads];
