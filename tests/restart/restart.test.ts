import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PackedChromium } from './packed.ts';

describe('installed in Chromium for good', () => {
  let chromium: PackedChromium;
  beforeAll(async () => {
    chromium = await PackedChromium.create();
    await chromium.start();
  });
  afterAll(() => chromium.remove());

  it.each(['stop', 'kill9'] as const)(
    'keeps alarms and what was stored when the browser is ended by %s',
    async (end) => {
      const before = await chromium.page();
      await before.evaluate(async (end) => {
        await chrome.storage.local.set({ proof: end });
        await chrome.alarms.create(`proof-${end}`, { delayInMinutes: 60 });
      }, end);
      await chromium[end]();
      await chromium.start();
      const after = await chromium.page();
      const kept = await after.evaluate(async () => ({
        stored: await chrome.storage.local.get('proof'),
        alarms: (await chrome.alarms.getAll()).map((alarm) => alarm.name),
      }));
      expect(kept.stored).toEqual({ proof: end });
      expect(kept.alarms).toContain(`proof-${end}`);
    },
  );
});
