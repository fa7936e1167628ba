import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';
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

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/theoria-chromium', import.meta.url));

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The package's own points to Amazon's folders; without any font a bare machine's browser dies with its first page. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(path.join(FOLDER, 'fonts'))}</dir>
  <cachedir>${escapeXml(path.join(FOLDER, 'font-cache'))}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that comes by npm. It brings the few shared libraries that a bare Debian or Ubuntu lacks (NSS,
 * NSPR, expat) but unpacks them only where it believes itself on Amazon's machines, so it is told so meanwhile.
 * It becomes visible in one step, so that two test files that start together do not run half a browser.
 */
async function unpack(): Promise<void> {
  if (existsSync(FOLDER)) return;
  await mkdir(path.dirname(FOLDER), { recursive: true });
  const fresh = await mkdtemp(`${FOLDER}-`);
  await withEnvironment({ TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, () => packed.executablePath());
  try {
    await rename(fresh, FOLDER);
  } catch (error) {
    await rm(fresh, { recursive: true });
    const anotherFileWasQuicker = existsSync(FOLDER);
    if (!anotherFileWasQuicker) throw error;
  }
}

async function launchPacked(): Promise<Browser> {
  await unpack();
  // At every launch, as its paths are absolute and a checkout may have been moved since it was unpacked.
  await writeFile(path.join(FOLDER, 'fonts', 'fonts.conf'), FONTS_CONF);
  return playwright.launch({
    executablePath: path.join(FOLDER, 'chromium'),
    args: packed.args.filter((flag) => !UNWANTED.includes(flag)),
    headless: true,
    env: { ...definedEnvironment(), LD_LIBRARY_PATH: path.join(FOLDER, 'al2023', 'lib'), FONTCONFIG_PATH: path.join(FOLDER, 'fonts') },
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
