import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared', import.meta.url));
const seeds = path.join(folder, 'seeds');
const texts = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];
const [text] = texts;

/** The real issue's text and its annotation, which stand beside the checkout; null on a machine that has them not. */
export const shared = text === undefined ? null : { issue: path.join(seeds, text), gold: path.join(folder, 'gold') };

/** Says in one line what is not run without the real issue. */
export const tellAbsent = (what: string): void => void process.stdout.write(`${what}: not run, ../shared is not here\n`);
