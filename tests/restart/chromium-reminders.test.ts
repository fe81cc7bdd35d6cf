import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Desktop } from '../desktop/desktop.ts';
import { PackedChromium } from './packed.ts';
import { Seller } from './seller.ts';

/** How the browser ends while a step is not yet due. */
const ENDINGS = {
  'closed by its user': (chromium: PackedChromium) => chromium.stop(),
  'killed by a power cut': (chromium: PackedChromium) => chromium.kill9(),
  'closed after every alarm was lost': async (chromium: PackedChromium, panel: Page) => {
    await panel.evaluate(() => chrome.alarms.clearAll());
    await chromium.stop();
  },
};
const ONE = [{ title: 'Priya Raman', message: 'Day 2: is it in use? (CX-40 pump)' }];

describe('0.1 a step that falls due while Chromium is', () => {
  let desktop: Desktop;
  let chromium: PackedChromium;

  beforeAll(async () => {
    desktop = await Desktop.start();
    chromium = await PackedChromium.create(desktop);
    const due: number[] = [];
    for (const [name, end] of Object.entries(ENDINGS)) due.push(await plan(name, end));
    await pause(Math.max(...due) - Date.now());
  }, 300_000);
  afterAll(async () => {
    await chromium.remove();
    await desktop.stop();
  });

  /** Sells something so that a call is due today from some minute on, and ends the browser before. */
  async function plan(
    name: string,
    end: (chromium: PackedChromium, panel: Page) => Promise<void>,
  ): Promise<number> {
    await chromium.fork(name);
    await chromium.start(name);
    const panel = await chromium.page();
    const seller = new Seller(panel);
    await seller.workOnWeekends();
    await seller.noticeAt('23:59');
    await seller.addCustomer('Priya Raman');
    await seller.sell('CX-40 pump', 2);
    const { time, at } = await seller.soon(25);
    await seller.noticeAt(time);
    await vi.waitFor(async () => expect(await badge(panel)).toBe('1'), 5000);
    expect(desktop.notices()).toEqual([]);
    await end(chromium, panel);
    expect(Date.now(), 'too slow: the step fell due before the browser was closed').toBeLessThan(
      at,
    );
    return at;
  }

  it.each(Object.keys(ENDINGS))('%s is announced once at the next start', async (name) => {
    desktop.forget();
    await chromium.start(name);
    // Nobody opened a page of ours: the background looked by itself.
    await expect.poll(() => desktop.notices(), { timeout: 60_000 }).toEqual(ONE);
    const panel = await chromium.page();
    expect(await badge(panel)).toBe('1');
    await lookAgain(panel);
    await chromium.stop();
    await chromium.start(name);
    const later = await chromium.page();
    await lookAgain(later);
    expect(await badge(later)).toBe('1');
    expect(await alarms(later)).toEqual(['due', 'heartbeat']);
    expect(desktop.notices()).toEqual(ONE);
    await chromium.stop();
  });
});

const badge = (panel: Page) => panel.evaluate(() => chrome.action.getBadgeText({}));

const alarms = (panel: Page) =>
  panel.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort());

/** Two looks at once, as after a change in two windows; answered when both are done. */
const lookAgain = (panel: Page) =>
  panel.evaluate(async () => {
    const look = { id: 1, type: 'remindersChanged', timestamp: Date.now() };
    await Promise.all([chrome.runtime.sendMessage(look), chrome.runtime.sendMessage(look)]);
  });
