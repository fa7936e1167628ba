import pino, { type Logger } from 'pino';
import type { Environment } from '../schema/env.ts';

export type { Logger };

/** A secret as it stands inside a line of JSON. */
const asInJson = (secret: string): string => JSON.stringify(secret).slice(1, -1);

/**
 * Lines of JSON on stderr: stdout belongs to answers.
 *
 * @param secrets values that no line may hold, wherever they come from: a library's error may quote what it was given
 */
export const createLogger = (
  level: Environment['logLevel'],
  secrets: readonly string[] = [],
  destination: { write(line: string): void } = pino.destination(2),
): Logger =>
  pino(
    {
      level,
      base: null,
      hooks: { streamWrite: (line) => secrets.reduce((text, secret) => text.replaceAll(asInJson(secret), '[secret]'), line) },
    },
    destination,
  );
