import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desktop } from '../desktop/desktop.ts';
import { alarms, badge, leaveMarks, lookAgain, made, written } from './asked.ts';
import { PackedChromium, update } from './packed.ts';
import { Seller } from './seller.ts';

const SOLD = ['CX-40 pump', 'Seal kit'];
const NOTICE = { title: '2 follow-ups are due', message: 'Priya Raman' };

/** What becomes of the browser while a fetched update waits for our page to close. */
const ENDINGS = {
  'is closed with the update at hand': {
    end: (chromium: PackedChromium) => chromium.stop(),
    versions: ['1.1'],
  },
  'is killed in the middle of the update': {
    end: async (chromium: PackedChromium, panel: Page) => {
      await update(panel);
      await chromium.kill9();
    },
    // What was not yet written down is not done.
    versions: ['1.0', '1.1'],
  },
  'goes on after the update': {
    end: (_: PackedChromium, panel: Page) => update(panel),
    versions: ['1.1'],
  },
};
type Ending = keyof typeof ENDINGS;
const [CLOSED, KILLED, AT_WORK] = Object.keys(ENDINGS) as [Ending, Ending, Ending];

/** Tests build on each other: the browser that went on is there first, and is closed. */
describe('0.1 several calls fall due after version 1.1 was fetched, and Chromium', () => {
  let desktop: Desktop;
  let chromium: PackedChromium;
  const before = new Map<Ending, string>();

  beforeAll(async () => {
    desktop = await Desktop.start();
    chromium = await PackedChromium.create(desktop);
    await chromium.store.publish('1.1');
    const due: number[] = [];
    for (const name of [CLOSED, KILLED, AT_WORK]) due.push(await plan(name));
    expect(desktop.notices()).toEqual([]);
    await pause(Math.max(...due) - Date.now());
  }, 300_000);
  afterAll(async () => {
    await chromium.remove();
    await desktop.stop();
  });

  async function plan(name: Ending): Promise<number> {
    await chromium.fork(name);
    await chromium.start(name);
    const panel = await chromium.page();
    const at = await new Seller(panel).owesCalls(SOLD);
    await panel.evaluate(leaveMarks);
    before.set(name, await panel.evaluate(written));
    expect((await panel.evaluate(made)).version).toBe('1.0');
    expect(await chromium.fetchUpdate(panel)).toBe('1.1');
    await ENDINGS[name].end(chromium, panel);
    expect(Date.now(), 'too slow: they fell due before the update').toBeLessThan(at);
    return at;
  }

  it(`${AT_WORK}: alarms, menus and scripts are made anew, and all comes as one notice`, async () => {
    // Nobody opened a page of ours since the update: an alarm of the new version rang.
    await expect.poll(() => desktop.notices(), { timeout: 60_000 }).toEqual([NOTICE]);
    const panel = await chromium.page();
    // The browser threw the marks away, and what is there was made by the new version.
    expect(await panel.evaluate(made)).toEqual({
      version: '1.1',
      alarms: ['due', 'heartbeat'],
      menus: ['note', 'useSite', 'leaveSite'],
      scripts: ['site:http://127.0.0.1/*'],
    });
    await chromium.stop();
  });

  it.each([AT_WORK, CLOSED, KILLED])('%s: one notice, and nothing is lost', async (name) => {
    if (name !== AT_WORK) desktop.forget();
    await chromium.start(name);
    await expect.poll(() => desktop.notices(), { timeout: 60_000 }).toEqual([NOTICE]);
    const panel = await chromium.page('sidepanel.html#/today');
    const seller = new Seller(panel);
    for (const product of SOLD) await seller.sees(product);
    const now = await panel.evaluate(made);
    expect(ENDINGS[name].versions).toContain(now.version);
    expect(now.menus).toEqual(['note', 'useSite', 'leaveSite']);
    expect(now.scripts).toContain('site:http://127.0.0.1/*');
    expect(await panel.evaluate(written)).toBe(before.get(name));
    await panel.evaluate(lookAgain);
    await chromium.stop();
    await chromium.start(name);
    const later = await chromium.page();
    await later.evaluate(lookAgain);
    expect(await later.evaluate(badge)).toBe('2');
    expect(await later.evaluate(alarms)).toEqual(expect.arrayContaining(['due', 'heartbeat']));
    expect(desktop.notices()).toEqual([NOTICE]);
    await chromium.stop();
  });
});
