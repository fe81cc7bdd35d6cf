import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox } from './firefox.ts';
import { packedBuild } from './xpi.ts';

describe('installed in Firefox for good', () => {
  let xpi: string;
  let firefox: Firefox;
  beforeAll(async () => {
    xpi = await packedBuild();
    firefox = await Firefox.start({ sideload: xpi });
  });
  afterAll(async () => {
    await firefox.stop();
    await rm(dirname(xpi), { recursive: true, force: true });
  });

  it.each(['quit', 'kill'] as const)(
    'keeps what was stored when the browser is ended by %s',
    async (how) => {
      await firefox.open(firefox.page('sidepanel.html'));
      await firefox.inPage((how) => browser.storage.local.set({ proof: how }), how);
      await firefox.restart(how);
      await firefox.open(firefox.page('sidepanel.html'));
      const kept = await firefox.inPage(() => browser.storage.local.get('proof'));
      expect(kept).toEqual({ proof: how });
    },
  );
});
