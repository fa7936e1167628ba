import type { Measure } from '../measure.ts';
import { embeddedReads } from './embedded-reads.ts';
import { eventLoop } from './event-loop.ts';
import { firstLoad } from './first-load.ts';
import { growth } from './growth.ts';
import { idempotentLoad } from './idempotent-load.ts';
import { loadPath } from './load-path.ts';
import { memory } from './memory.ts';
import { onNeo4j } from './neo4j.ts';
import { start } from './start.ts';

/** In the order of the table. */
export const MEASURES: readonly Measure[] = [idempotentLoad, firstLoad, loadPath, onNeo4j, memory, embeddedReads, start, growth, eventLoop];
