import Squire from 'squire-rte';
import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

host().innerHTML = '<div class="draft"></div>';
const squire = new Squire(host().firstElementChild as HTMLElement, {
  blockTag: 'P',
  sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
});
squire.setHTML(HTML);
exposeHtml(() => squire.getHTML());
