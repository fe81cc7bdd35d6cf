import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { rulesOf } from '../../lib/phrasing/rules/industry/index.ts';

export default defineUnlistedScript(() => {
  globalThis.evergreenTrades = rulesOf;
});
