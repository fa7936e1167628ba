import { embeddedEngine } from '../../schema/store/embedded/embedded-engine.ts';
import { AppError } from '../../schema/errors.ts';

/** Opens the graph files named, as a user without rights where this one is root, and tells for each how it went. */
const NOBODY = 65_534;
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}

const [, , readOnly = '', ...paths] = process.argv;
for (const path of paths) {
  try {
    await embeddedEngine({ path, readOnly: readOnly === 'read' }).close();
    process.stdout.write(`${JSON.stringify({ code: 'opened' })}\n`);
  } catch (error) {
    const { code, message, remedy } = error instanceof AppError ? error : new AppError('INTERNAL', String(error));
    process.stdout.write(`${JSON.stringify({ code, message, remedy })}\n`);
  }
}
