import { chromiumPath, ensureChineseFonts, ensureChromium } from './browsers.mjs';
import { install } from './install.mjs';
import { run } from './run.mjs';

/** Also replaces the pictures of the README. */
const KEEP = process.argv.includes('--keep');

/** True where nobody could see a window. */
const HEADLESS =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

async function built() {
  console.log('Building …');
  const { code, output } = await run('wxt', ['build', '--mode', 'test'], { quiet: true });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  console.log(
    'This build may read pages of 127.0.0.1, so that the sample mail works at once. The shipped one asks for every site.',
  );
}

async function start() {
  await install();
  await ensureChromium();
  if (HEADLESS) await ensureChineseFonts();
  await built();
  // From here on in the Node of the lock file, which may be newer than the one that runs this.
  const args = [
    'scripts/demo/open.mjs',
    ...(HEADLESS ? ['--headless'] : []),
    ...(KEEP ? ['--keep'] : []),
  ];
  const { code } = await run('node', args, {
    env: { CHROMIUM: chromiumPath() },
    minutes: HEADLESS ? 10 : 24 * 60,
  });
  process.exitCode = code;
}

// Whatever runs at the moment ends by itself, and tidies up.
process.on('SIGINT', () => {});
try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
