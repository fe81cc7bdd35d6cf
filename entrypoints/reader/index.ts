import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loaded } from '../../lib/sites/reading/loaded.ts';
import { readDraft, readPage } from '../../lib/sites/reading/read-page.ts';
import { askForAdapter, followSettings } from './known.ts';

export default defineUnlistedScript(() => {
  const known = loaded();
  // It may be injected twice, as whoever needs it first brings it along.
  if (known.reader) return;
  known.reader = (page, editor) => {
    askForAdapter(page);
    return editor ? readDraft(page, editor) : readPage(page);
  };
  void followSettings();
});
