import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeTraces } from '../../lib/editor/traces.ts';
import { isRead } from '../../lib/messages/life.ts';
import { framesOf } from '../../lib/sites/reading/documents.ts';

/** Leaves nothing of an older version in a page that was open when the extension was updated. */
export default defineUnlistedScript(() => {
  if (isRead() || globalThis.evergreenGuard?.isAlive()) return;
  try {
    for (const part of [document, ...Array.from(framesOf(document), ([, inner]) => inner)]) {
      removeTraces(part);
    }
  } catch {
    // `<img name="querySelectorAll">` hides the document's own method: there it stays.
  }
});
