import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { everyWord } from '../every-word.ts';
import { expect } from './extension.ts';

/** English sentences without slots: none of them may be left on a Chinese screen. */
const ENGLISH = Object.values(everyWord)
  .map((word) => word.en)
  .filter((en): en is string => typeof en === 'string' && !en.includes('{') && en.length > 3);

export async function noEnglish(page: Page): Promise<void> {
  const lines = (await page.locator('body').innerText()).split('\n').map((line) => line.trim());
  expect(lines.filter((line) => ENGLISH.includes(line))).toEqual([]);
}

/** Nothing stands out of the page at its side, and axe finds nothing wrong. */
export async function usable(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    name,
  ).toEqual([]);
}
