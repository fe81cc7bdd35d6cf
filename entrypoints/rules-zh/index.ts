import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ZH } from '../../lib/phrasing/packs/zh.ts';

export default defineUnlistedScript(() => {
  globalThis.evergreenPacks = { ...globalThis.evergreenPacks, zh: ZH };
});
