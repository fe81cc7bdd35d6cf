import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const FOLDER = join(ROOT, '.output', 'pictures');
/** Where the pictures of the README live. */
const KEPT = join(ROOT, 'docs', 'pictures');

/** Takes what is on the screen now: the page, and the panel beside it where it is open. */
export async function takePicture(step, pages) {
  const parts = [];
  for (const page of pages) {
    // Where the last click was, something would look pointed at.
    await page.mouse.move(0, 0);
    parts.push(await page.screenshot({ encoding: 'base64' }));
  }
  return { ...step, parts };
}

const picture = (part) => `<img src="data:image/png;base64,${part}">`;

/**
 * Sets page and panel side by side, as the browser shows them, and writes one file a step.
 * @param {{ keep: boolean }} options whether those that the README shows are replaced too
 * @returns {Promise<string[]>} their paths
 */
export async function writePictures(browser, taken, { keep }) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const table = await browser.newPage();
  const paths = [];
  for (const [index, { name, parts, keep: kept }] of taken.entries()) {
    const images = parts.map(picture).join('');
    await table.setContent(
      `<style>body{margin:0}div{display:inline-flex;gap:1px;background:#888}</style><div>${images}</div>`,
    );
    const number = String(index + 1).padStart(2, '0');
    const path = join(FOLDER, `${number}-${name.toLowerCase().replaceAll(/\W+/g, '-')}.png`);
    const all = await table.waitForSelector('div');
    await writeFile(path, await all.screenshot());
    if (keep && kept) {
      await mkdir(KEPT, { recursive: true });
      await copyFile(path, join(KEPT, kept));
    }
    paths.push(path);
  }
  await table.close();
  return paths;
}
