import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desktop } from '../desktop/desktop.ts';
import { Firefox } from '../firefox/firefox.ts';
import { packedBuild } from '../firefox/xpi.ts';
import { alarms, badge, lookAgain } from './asked.ts';
import { owesCalls } from './owes-calls.ts';

/** How Firefox ends, what was sold in it before, and the one notice that comes of it. */
const CASES = [
  {
    how: 'quit',
    sold: ['CX-40 pump'],
    notice: { title: 'Priya Raman', message: 'Day 2: is it in use? (CX-40 pump)' },
  },
  {
    how: 'kill',
    sold: ['CX-40 pump', 'Seal kit'],
    notice: { title: '2 follow-ups are due', message: 'Priya Raman' },
  },
] as const;

/** Firefox forgets every alarm when it ends, so that here nothing but the start itself can look. */
describe('0.1 what falls due while Firefox is ended', () => {
  let xpi: string;
  let desktop: Desktop;
  const running: Firefox[] = [];

  beforeAll(async () => {
    desktop = await Desktop.start();
    xpi = await packedBuild();
    const due: number[] = [];
    for (const { how, sold } of CASES) {
      const firefox = await Firefox.start({ desktop, sideload: xpi });
      running.push(firefox);
      const at = await owesCalls(firefox, sold);
      expect(desktop.notices()).toEqual([]);
      await firefox.end(how);
      expect(Date.now(), 'too slow: it fell due before the end').toBeLessThan(at);
      due.push(at);
    }
    await pause(Math.max(...due) - Date.now());
  }, 300_000);
  afterAll(async () => {
    for (const firefox of running) await firefox.stop();
    await desktop.stop();
    await rm(dirname(xpi), { recursive: true, force: true });
  });

  it.each(CASES)('by $how is announced once at the next start', async ({ how, sold, notice }) => {
    const due = String(sold.length);
    const firefox = running[CASES.findIndex((one) => one.how === how)];
    if (!firefox) throw new Error('Firefox was not prepared');
    desktop.forget();
    await firefox.resume();
    // Nobody opened a page of ours: the background looked by itself.
    await expect.poll(() => desktop.notices(), { timeout: 60_000 }).toEqual([notice]);
    await firefox.open(firefox.page('sidepanel.html'));
    expect(await firefox.inPage(badge)).toBe(due);
    expect(await firefox.inPage(alarms)).toEqual(['due', 'heartbeat']);
    await firefox.inPage(lookAgain);
    await firefox.restart();
    await firefox.open(firefox.page('sidepanel.html'));
    await firefox.inPage(lookAgain);
    expect(await firefox.inPage(badge)).toBe(due);
    expect(await firefox.inPage(alarms)).toEqual(['due', 'heartbeat']);
    expect(desktop.notices()).toEqual([notice]);
    await firefox.end();
  });
});
