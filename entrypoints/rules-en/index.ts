import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { EN } from '../../lib/phrasing/packs/en.ts';

export default defineUnlistedScript(() => {
  globalThis.evergreenPacks = { ...globalThis.evergreenPacks, en: EN };
});
