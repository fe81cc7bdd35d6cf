import type { Shape } from './shape.ts';

/** Opens a shape in an empty document. @param write fills a document that belongs to a frame, by its name */
export function openShape(page: Document, { html, frames = {} }: Shape): Document {
  write(page, html, frames);
  return page;
}

function write(page: Document, html: string, frames: Record<string, string>): void {
  page.open();
  page.write(html);
  page.close();
  attachShadows(page);
  for (const frame of page.querySelectorAll<HTMLIFrameElement>('iframe[name], frame[name]')) {
    const inner = frames[frame.name];
    if (inner !== undefined && frame.contentDocument) write(frame.contentDocument, inner, frames);
  }
}

/** Every `template[data-shadow]` becomes the shadow root of its parent. */
function attachShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    if (!shadow) continue;
    shadow.append(template.content);
    template.remove();
    attachShadows(shadow);
  }
}
