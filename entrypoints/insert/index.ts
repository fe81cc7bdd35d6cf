import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { draftAt, focusedIn } from '../../lib/editor/draft.ts';
import { shadowOf } from '../../lib/messages/shadow.ts';
import { insertAtCaret } from '../../lib/editor/insert.ts';

/** Loaded into a page when the user inserts a first sentence there, and not before. */
export default defineUnlistedScript(() => {
  globalThis.evergreenInsert = async (text) => {
    const draft = draftAt(focusedIn(document, shadowOf));
    if (!draft) return 'noDraft';
    const taken = await insertAtCaret(draft, text, import.meta.env.FIREFOX);
    return taken ? 'inserted' : 'refused';
  };
});
