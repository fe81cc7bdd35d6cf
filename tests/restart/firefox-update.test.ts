import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desktop } from '../desktop/desktop.ts';
import { Firefox } from '../firefox/firefox.ts';
import { Panel } from '../firefox/panel.ts';
import { packedBuild } from '../firefox/xpi.ts';
import { badge, leaveMarks, lookAgain, made, written } from './asked.ts';
import { owesCalls } from './owes-calls.ts';

const TWO = { title: '2 follow-ups are due', message: 'Priya Raman' };
/** How Firefox comes to version 1.1, what was sold in 1.0, and the one notice that comes of it. */
const CASES = [
  { how: 'quit', sold: ['CX-40 pump', 'Seal kit'], notice: TWO },
  { how: 'kill', sold: ['CX-40 pump', 'Seal kit'], notice: TWO },
  {
    how: 'updated at work',
    sold: ['CX-40 pump'],
    notice: { title: 'Priya Raman', message: 'Day 2: is it in use? (CX-40 pump)' },
  },
] as const;

/** Tests build on each other: the Firefox that went on is the last that was prepared. */
describe('0.1 what falls due around an update from 1.0 to 1.1 while Firefox is', () => {
  let first: string;
  let newer: string;
  let desktop: Desktop;
  const prepared: { firefox: Firefox; before: string }[] = [];

  beforeAll(async () => {
    desktop = await Desktop.start();
    first = await packedBuild('1.0');
    newer = await packedBuild('1.1');
    const due: number[] = [];
    for (const { how, sold } of CASES) due.push(await plan(how, sold));
    expect(desktop.notices()).toEqual([]);
    await pause(Math.max(...due) - Date.now());
  }, 300_000);
  afterAll(async () => {
    for (const { firefox } of prepared) await firefox.stop();
    await desktop.stop();
    for (const xpi of [first, newer]) await rm(dirname(xpi), { recursive: true, force: true });
  });

  /** Sells in version 1.0, and puts version 1.1 in its place before a call falls due. */
  async function plan(how: (typeof CASES)[number]['how'], sold: readonly string[]) {
    const firefox = await Firefox.start({ desktop, sideload: first });
    const at = await owesCalls(firefox, sold);
    await firefox.inPage(leaveMarks);
    prepared.push({ firefox, before: await firefox.inPage(written) });
    if (how === 'updated at work') {
      await firefox.open('about:blank');
      await firefox.offerUpdate(newer);
    } else {
      await firefox.end(how);
      await firefox.swap(newer);
    }
    expect(Date.now(), 'too slow: it fell due before the update').toBeLessThan(at);
    return at;
  }

  it.each(CASES.toReversed())('$how is one notice, and nothing is lost', async (one) => {
    const { how, sold, notice } = one;
    const due = String(sold.length);
    const { firefox, before } = prepared[CASES.indexOf(one)] ?? {};
    if (!firefox) throw new Error('Firefox was not prepared');
    if (how !== 'updated at work') {
      desktop.forget();
      await firefox.resume();
    }
    // Nobody opened a page of ours since the update: the background looked by itself.
    await expect.poll(() => desktop.notices(), { timeout: 60_000 }).toEqual([notice]);
    const panel = new Panel(firefox);
    await panel.open('#/today');
    for (const product of sold) await panel.sees(product);
    const now = await firefox.inPage(made);
    // Firefox threw the marked alarm away: what rings was set by the new version.
    expect(now).toMatchObject({ version: '1.1', alarms: ['due', 'heartbeat'] });
    expect(now.menus).toEqual(['note', 'useSite', 'leaveSite']);
    expect(now.scripts).toContain('site:http://127.0.0.1/*');
    expect(await firefox.inPage(written)).toBe(before);
    await firefox.inPage(lookAgain);
    await firefox.restart();
    await panel.open();
    await firefox.inPage(lookAgain);
    expect(await firefox.inPage(badge)).toBe(due);
    expect(desktop.notices()).toEqual([notice]);
    await firefox.end();
  });
});
