import pino, { type Logger } from 'pino';
import type { Environment } from '../schema/env.ts';

export type { Logger };

/** Lines of JSON on stderr: stdout belongs to answers. */
export const createLogger = (level: Environment['logLevel']): Logger => pino({ level, base: null }, pino.destination(2));
