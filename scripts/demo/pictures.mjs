import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const FOLDER = join(ROOT, '.output', 'pictures');

/** Takes what is on the screen now: the page, and the panel beside it where it is open. */
export async function takePicture(name, pages) {
  const parts = [];
  for (const page of pages) parts.push(await page.screenshot({ encoding: 'base64' }));
  return { name, parts };
}

const picture = (part) => `<img src="data:image/png;base64,${part}">`;

/**
 * Sets page and panel side by side, as the browser shows them, and writes one file a step.
 * @returns {Promise<string[]>} their paths
 */
export async function writePictures(browser, taken) {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const table = await browser.newPage();
  const paths = [];
  for (const [index, { name, parts }] of taken.entries()) {
    const images = parts.map(picture).join('');
    await table.setContent(
      `<style>body{margin:0}div{display:inline-flex;gap:1px;background:#888}</style><div>${images}</div>`,
    );
    const number = String(index + 1).padStart(2, '0');
    const path = join(FOLDER, `${number}-${name.toLowerCase().replaceAll(/\W+/g, '-')}.png`);
    const all = await table.waitForSelector('div');
    await writeFile(path, await all.screenshot());
    paths.push(path);
  }
  await table.close();
  return paths;
}
