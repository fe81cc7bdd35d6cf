import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Pointer } from './pointer.ts';

/** Loaded into a page when the user wants to show where something stands, and not before. */
export default defineUnlistedScript(() => {
  globalThis.evergreenTeach?.end();
  let pointer: Pointer | undefined;
  globalThis.evergreenTeach = {
    point: (wanted, hint) => {
      pointer?.end();
      pointer = new Pointer(document, wanted, hint);
      return pointer.pointed;
    },
    end: () => pointer?.end(),
  };
});
