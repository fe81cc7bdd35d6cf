import { test as base } from '../e2e/extension.ts';
import type { BedPlaces } from './bed.ts';

export { expect } from '../e2e/extension.ts';

/** Tests on the real webmail: the bed that the set-up started, and a browser with the extension. */
export const test = base.extend<{ bed: BedPlaces }>({
  // Playwright wants a destructured first argument, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  bed: async ({}, hand) => {
    const places = process.env['EVERGREEN_BED'];
    if (!places) throw new Error('the bed is not running');
    // Written by our own set-up.
    await hand(JSON.parse(places) as BedPlaces);
  },
});
