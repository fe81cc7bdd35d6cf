import { HTML } from '../draft.ts';
import { exposeHtml, host } from './expose.ts';

/** A frame of the page's own origin, filled after loading as editors do it. */
function frameIn(parent: HTMLElement, body: string): HTMLElement {
  // Editors fill a frame that has no sandbox.
  // oxlint-disable-next-line react/iframe-missing-sandbox
  const frame = parent.appendChild(parent.ownerDocument.createElement('iframe'));
  frame.className = 'draft';
  frame.style.cssText = 'width: 1100px; height: 480px';
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame is closed to us');
  page.open();
  page.write(`<!doctype html>${body}`);
  page.close();
  return page.body;
}

const outer = frameIn(host(), '<body></body>');
const draft = frameIn(outer, `<body contenteditable style="min-height: 400px">${HTML}</body>`);
exposeHtml(() => draft.innerHTML);
