import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Flags for a server without processes of its own: there the browser dies with its first page. */
const UNWANTED = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content'];

/** Runs with other environment variables and puts the old ones back. */
async function withEnvironment<T>(variables: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/**
 * The Chromium that comes by npm. It brings the few shared libraries that a bare Debian or Ubuntu lacks (NSS, NSPR,
 * expat) but unpacks them only where it believes itself on Amazon's machines, so it is told so while it unpacks.
 */
async function launchPacked(): Promise<Browser> {
  const folder = path.join(tmpdir(), 'theoria-chromium');
  await mkdir(folder, { recursive: true });
  return withEnvironment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, async () => {
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    return playwright.launch({
      executablePath,
      args: packed.args.filter((flag) => !UNWANTED.includes(flag)),
      headless: true,
      env: { ...definedEnvironment(), LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') },
    });
  });
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

async function launchInstalled(): Promise<Browser | null> {
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await playwright.launch({ channel, headless: true });
    } catch {
      // The next one may be installed.
    }
  }
  return null;
}

/** A browser for the tests of the page: the one from npm on Linux, an installed Chrome or Edge elsewhere, else `null`. */
export const launchBrowser = (): Promise<Browser | null> =>
  process.platform === 'linux' && process.arch === 'x64' ? launchPacked() : launchInstalled();
