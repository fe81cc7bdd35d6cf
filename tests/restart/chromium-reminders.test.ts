import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desktop } from '../desktop/desktop.ts';
import { alarms, badge, lookAgain } from './asked.ts';
import { PackedChromium } from './packed.ts';
import { Seller } from './seller.ts';

const ONE = { title: 'Priya Raman', message: 'Day 2: is it in use? (CX-40 pump)' };
const TWO = { title: '2 follow-ups are due', message: 'Priya Raman' };

/** How the browser ends before its time, what was sold in it, and the one notice that comes of it. */
const ENDINGS = {
  'closed by its user': {
    sold: ['CX-40 pump', 'Seal kit'],
    notice: TWO,
    end: (chromium: PackedChromium) => chromium.stop(),
  },
  'killed by a power cut': {
    sold: ['CX-40 pump', 'Seal kit'],
    notice: TWO,
    end: (chromium: PackedChromium) => chromium.kill9(),
  },
  'closed after every alarm was lost': {
    sold: ['CX-40 pump'],
    notice: ONE,
    end: async (chromium: PackedChromium, panel: Page) => {
      await panel.evaluate(() => chrome.alarms.clearAll());
      await chromium.stop();
    },
  },
};
type Ending = (typeof ENDINGS)[keyof typeof ENDINGS];

describe('0.1 what falls due while Chromium is', () => {
  let desktop: Desktop;
  let chromium: PackedChromium;

  beforeAll(async () => {
    desktop = await Desktop.start();
    chromium = await PackedChromium.create(desktop);
    const due: number[] = [];
    for (const [name, ending] of Object.entries(ENDINGS)) due.push(await plan(name, ending));
    await pause(Math.max(...due) - Date.now());
  }, 300_000);
  afterAll(async () => {
    await chromium.remove();
    await desktop.stop();
  });

  /** Sells so that calls are due today from some minute on, and ends the browser before. */
  async function plan(name: string, { sold, end }: Ending): Promise<number> {
    await chromium.fork(name);
    await chromium.start(name);
    const panel = await chromium.page();
    const at = await new Seller(panel).owesCalls(sold);
    expect(desktop.notices()).toEqual([]);
    await end(chromium, panel);
    expect(Date.now(), 'too slow: the step fell due before the browser was closed').toBeLessThan(
      at,
    );
    return at;
  }

  it.each(Object.entries(ENDINGS))('%s is one notice at the next start', async (name, ending) => {
    const { sold, notice } = ending;
    const due = String(sold.length);
    desktop.forget();
    await chromium.start(name);
    // Nobody opened a page of ours: the background looked by itself.
    await expect.poll(() => desktop.notices(), { timeout: 60_000 }).toEqual([notice]);
    const panel = await chromium.page();
    expect(await panel.evaluate(badge)).toBe(due);
    await panel.evaluate(lookAgain);
    await chromium.stop();
    await chromium.start(name);
    const later = await chromium.page();
    await later.evaluate(lookAgain);
    expect(await later.evaluate(badge)).toBe(due);
    expect(await later.evaluate(alarms)).toEqual(['due', 'heartbeat']);
    expect(desktop.notices()).toEqual([notice]);
    await chromium.stop();
  });
});
